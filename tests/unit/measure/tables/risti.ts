import type { ServiceData } from "#lib/form/data";
import { addDays, type Day } from "#lib/period/day";
import { table } from "#tests/support/bits-table";
import { pregnant } from "#tests/support/lives";

// Risiko tinggi of PWS-KIA, found by tenaga kesehatan; the day of the contact is 10 March.
const hpht = "2026-01-05";
const on = "2026-03-10";
const none = "............";
const march = "..x.........";
const says = (data: ServiceData) => pregnant({ hpht, contacts: [[on, data]] });
const told = { ditemukan_masyarakat: true };
const bornOn = (day: Day) => pregnant({ hpht, contacts: [on] }, { bornOn: day });
const lying = (days: number, presentasi: string) =>
  pregnant({ hpht: addDays(on, -days), contacts: [[on, { presentasi }]] });

export const RISTI = [
  table(
    ["RISTI"],
    [
      ["19 years, 20 tomorrow", bornOn("2006-03-11"), march],
      ["20 today", bornOn("2006-03-10"), none],
      ["35 years, 36 tomorrow", bornOn("1990-03-11"), none],
      ["36 today", bornOn("1990-03-10"), march],
      ["145 cm", says({ tb_cm: 145 }), none],
      ["144.9 cm", says({ tb_cm: 144.9 }), march],
      ["para 3", says({ para: 3 }), none],
      ["para 4", says({ para: 4 }), march],
      ["three living children", says({ anak_hidup: 3 }), none],
      ["four living children", says({ anak_hidup: 4 }), march],
      ["2 years since the last", says({ jarak_tahun: 2 }), none],
      ["1 year since the last", says({ jarak_tahun: 1 }), march],
      ["LILA 23.5", says({ lila_cm: 23.5 }), none],
      ["LILA 23.4", says({ lila_cm: 23.4 }), march],
      ["Hb 11.0", says({ hb: 11 }), none],
      ["Hb 10.9", says({ hb: 10.9 }), march],
      ["139/89", says({ sistolik: 139, diastolik: 89 }), none],
      ["140/89", says({ sistolik: 140, diastolik: 89 }), march],
      ["139/90", says({ sistolik: 139, diastolik: 90 }), march],
      ["an earlier caesarean", says({ riwayat_sc: true }), march],
      ["no earlier caesarean", says({ riwayat_sc: false }), none],
      ["an earlier complication", says({ riwayat_komplikasi: true }), march],
      ["no earlier complication", says({ riwayat_komplikasi: false }), none],
      ["one child", says({ janin_jumlah: 1 }), none],
      ["twins", says({ janin_jumlah: 2 }), march],
      ["breech at 35 weeks and 6 days", lying(251, "SUNGSANG"), none],
      ["breech at 36 weeks", lying(252, "SUNGSANG"), march],
      ["across at 36 weeks", lying(252, "LINTANG"), march],
      ["head down at 36 weeks", lying(252, "KEPALA"), none],
      [
        "shown by the registration",
        pregnant({ hpht, registered: "2026-02-28", says: { para: 4 } }),
        ".x..........",
      ],
      [
        "at a second contact, and at a third: once",
        pregnant({ hpht, contacts: [on, ["2026-04-30", { hb: 10.9 }], ["2026-05-31", { hb: 10.9 }]] }),
        "...x........",
      ],
      [
        "in two pregnancies of one year",
        pregnant([
          { hpht: "2025-10-06", contacts: [["2026-01-12", { para: 4 }]], lost: "2026-02-10" },
          { hpht: "2026-05-04", contacts: [["2026-07-06", { para: 4 }]] },
        ]),
        "x.....x.....",
      ],
      ["found last year", pregnant({ hpht: "2025-10-06", contacts: [["2025-12-31", { para: 4 }]] }), none],
    ],
  ),
  table(
    ["RISTI", "RISTI_MASYARAKAT"],
    [
      ["found at that contact", says({ para: 4 }), march, none],
      ["found by kader, told at that contact", says({ para: 4, ditemukan_masyarakat: true }), none, march],
      ["kader asked, and it was not so", says({ para: 4, ditemukan_masyarakat: false }), march, none],
      ["told, and no risk is there", says({ ditemukan_masyarakat: true }), none, none],
      [
        "shown by the registration, told at the first contact",
        pregnant({ hpht, registered: "2026-02-28", says: { para: 4 }, contacts: [[on, told]] }),
        none,
        ".x..........",
      ],
      [
        "shown by the registration, told at the second contact",
        pregnant({ hpht, registered: "2026-02-28", says: { para: 4 }, contacts: [on, ["2026-04-10", told]] }),
        ".x..........",
        none,
      ],
      [
        "told at an earlier contact",
        pregnant({
          hpht,
          contacts: [
            ["2026-02-10", told],
            [on, { para: 4 }],
          ],
        }),
        none,
        march,
      ],
      [
        "told a day after it was found",
        pregnant({
          hpht,
          contacts: [
            [on, { para: 4 }],
            ["2026-03-11", told],
          ],
        }),
        march,
        none,
      ],
      [
        "told of one of two pregnancies",
        pregnant([
          { hpht: "2025-10-06", contacts: [["2026-01-12", { para: 4, ...told }]], lost: "2026-02-10" },
          { hpht: "2026-05-04", contacts: [["2026-07-06", { para: 4 }]] },
        ]),
        "......x.....",
        "x...........",
      ],
    ],
  ),
];
