import { table } from "#tests/support/bits-table";
import { pregnant } from "#tests/support/lives";

// HPHT 5 January 2026, HPL on 12 October; tablets given are added up over one pregnancy.
const hpht = "2026-01-05";
const none = "............";
const given = (ttd_diberikan: number) => ({ ttd_diberikan });

export const TTD = [
  table(
    ["TTD90", "TTD90_WAITING", "TTD90_DUE"],
    [
      [
        "30, 30 and 30",
        pregnant({
          hpht,
          contacts: [
            ["2026-03-02", given(30)],
            ["2026-04-30", given(30)],
            ["2026-06-30", given(30)],
          ],
        }),
        ".....x......",
        "..xxx.......",
        none,
      ],
      [
        "30, 30 and 29",
        pregnant({
          hpht,
          contacts: [
            ["2026-03-02", given(30)],
            ["2026-04-30", given(30)],
            ["2026-06-30", given(29)],
          ],
        }),
        none,
        "..xxxxxxxxxx",
        ".........xxx",
      ],
      [
        "30, 30, 29 and 1",
        pregnant({
          hpht,
          contacts: [
            ["2026-03-02", given(30)],
            ["2026-04-30", given(30)],
            ["2026-06-30", given(29)],
            ["2026-07-01", given(1)],
          ],
        }),
        "......x.....",
        "..xxxx......",
        none,
      ],
      ["90 at once", pregnant({ hpht, contacts: [["2026-03-31", given(90)]] }), "..x.........", none, none],
      ["89", pregnant({ hpht, contacts: [["2026-03-31", given(89)]] }), none, "..xxxxxxxxxx", ".........xxx"],
      [
        "60, and the late entry of 30 given in February",
        pregnant({
          hpht,
          contacts: [
            ["2026-02-27", given(30)],
            ["2026-03-31", given(60)],
          ],
        }),
        "..x.........",
        ".x..........",
        none,
      ],
      [
        "the ninetieth after HPL: was due in October",
        pregnant({
          hpht,
          contacts: [
            ["2026-08-03", given(60)],
            ["2026-11-02", given(30)],
          ],
        }),
        "..........x.",
        ".......xxx..",
        ".........x..",
      ],
      [
        "45 in each of two pregnancies",
        pregnant([
          { hpht: "2025-10-06", contacts: [["2026-01-12", given(45)]], lost: "2026-02-10" },
          { hpht: "2026-05-04", contacts: [["2026-07-06", given(45)]] },
        ]),
        none,
        "x.....xxxxxx",
        none,
      ],
      [
        "contacts without tablets",
        pregnant({ hpht, contacts: ["2026-03-02", "2026-04-30"], born: "2026-10-11" }),
        none,
        "..xxxxxxxxxx",
        ".........xxx",
      ],
      [
        "HPL on 31 December: that year alone",
        pregnant({ hpht: "2025-03-26", registered: "2025-05-05" }),
        none,
        none,
        none,
      ],
      [
        "ninety last year",
        pregnant({ hpht: "2025-04-07", contacts: [["2025-12-31", given(90)]] }),
        none,
        none,
        none,
      ],
    ],
  ),
];
