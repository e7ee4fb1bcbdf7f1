import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import type { ServiceKind } from "#lib/programme/catalogue";
import { derive } from "#lib/recording/derive";
import type { RecordHistory } from "#lib/service/history";
import { inYear, table } from "#tests/support/bits-table";
import { served } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// Any symptom makes a terduga, contact alone does not; asked and suspected once a calendar year each, at any service.
const none = "............";
const may = "....x.......";
const bornOn = "1990-03-03";

const asked = (
  data: ServiceData,
  on: Day = "2026-05-20",
  kind: ServiceKind = "SKRINING_DEWASA",
): RecordHistory =>
  recordOf(kind, on, { data, derived: derive(kind, data, { sex: "P", bornOn, servedOn: on, previous: [] }) });
const life = (...records: RecordHistory[]) => served(bornOn, records);
const healthy = { tbc_batuk: false, tbc_demam: false };
const overNewYear = life(asked({ tbc_batuk: true }, "2025-12-31"), asked({ tbc_batuk: true }, "2026-01-01"));

export const TBC = [
  table(
    ["TBC_SCREENED", "TBC_SUSPECT"],
    [
      ["no symptom", life(asked(healthy)), may, none],
      ["one symptom", life(asked({ ...healthy, tbc_demam: true })), may, may],
      ["contact without symptom", life(asked({ ...healthy, tbc_kontak: true })), may, none],
      [
        "beresiko, by the monthly form",
        life(asked({ tbc_risiko: "BERESIKO" }, "2026-05-20", "TIMBANG")),
        may,
        may,
      ],
      ["tidak beresiko", life(asked({ tbc_risiko: "TIDAK_BERESIKO" })), may, none],
      ["not asked", life(asked({ lp_cm: 80 })), none, none],
      [
        "no symptom in May, one in June",
        life(asked(healthy), asked({ tbc_batuk: true }, "2026-06-01")),
        may,
        ".....x......",
      ],
      [
        "suspected twice: once",
        life(asked({ tbc_batuk: true }), asked({ tbc_batuk: true }, "2026-06-01")),
        may,
        may,
      ],
      [
        "the late entry of an earlier one",
        life(asked(healthy, "2026-04-30"), asked({ tbc_batuk: true })),
        "...x........",
        may,
      ],
      ["31 December and 1 January: the new year", overNewYear, "x...........", "x..........."],
      ["31 December and 1 January: the old year", inYear(2025, overNewYear), "...........x", "...........x"],
    ],
  ),
];
