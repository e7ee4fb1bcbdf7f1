import { inYear, table } from "#tests/support/bits-table";
import { pregnant } from "#tests/support/lives";

// HPHT 5 January 2026, HPL on 12 October; tablets given are added up over one pregnancy.
const hpht = "2026-01-05";
const before = "2024-01-08";
const none = "............";
const given = (ttd_diberikan: number) => ({ ttd_diberikan });

export const TTD = [
  table(
    ["TTD90", "TTD90_WAITING", "TTD90_DUE"],
    [
      [
        "60, 60 and 60",
        pregnant({
          hpht,
          contacts: [
            ["2026-03-02", given(60)],
            ["2026-04-30", given(60)],
            ["2026-06-30", given(60)],
          ],
        }),
        ".....x......",
        "..xxx.......",
        none,
      ],
      [
        "60, 60 and 59",
        pregnant({
          hpht,
          contacts: [
            ["2026-03-02", given(60)],
            ["2026-04-30", given(60)],
            ["2026-06-30", given(59)],
          ],
        }),
        none,
        "..xxxxxxxxxx",
        ".........xxx",
      ],
      [
        "60, 60, 59 and 1",
        pregnant({
          hpht,
          contacts: [
            ["2026-03-02", given(60)],
            ["2026-04-30", given(60)],
            ["2026-06-30", given(59)],
            ["2026-07-01", given(1)],
          ],
        }),
        "......x.....",
        "..xxxx......",
        none,
      ],
      ["180 at once", pregnant({ hpht, contacts: [["2026-03-31", given(180)]] }), "..x.........", none, none],
      [
        "179",
        pregnant({ hpht, contacts: [["2026-03-31", given(179)]] }),
        none,
        "..xxxxxxxxxx",
        ".........xxx",
      ],
      [
        "120, and the late entry of 60 given in February",
        pregnant({
          hpht,
          contacts: [
            ["2026-02-27", given(60)],
            ["2026-03-31", given(120)],
          ],
        }),
        "..x.........",
        ".x..........",
        none,
      ],
      [
        "the last of 180 after HPL: was due in October",
        pregnant({
          hpht,
          contacts: [
            ["2026-08-03", given(120)],
            ["2026-11-02", given(60)],
          ],
        }),
        "..........x.",
        ".......xxx..",
        ".........x..",
      ],
      [
        "90 in each of two pregnancies",
        pregnant([
          { hpht: "2025-10-06", contacts: [["2026-01-12", given(90)]], lost: "2026-02-10" },
          { hpht: "2026-05-04", contacts: [["2026-07-06", given(90)]] },
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
        "180 last year",
        pregnant({ hpht: "2025-04-07", contacts: [["2025-12-31", given(180)]] }),
        none,
        none,
        none,
      ],
    ],
  ),
  // Permenkes 6/2024 asks for 180 from July on, 90 before it: the day that completes them decides.
  table(
    ["TTD90", "TTD90_WAITING", "TTD90_DUE"],
    [
      [
        "90 on the last day of June",
        inYear(2024, pregnant({ hpht: before, contacts: [["2024-06-30", given(90)]] })),
        ".....x......",
        none,
        none,
      ],
      [
        "89 on the last day of June, and 90 more",
        inYear(
          2024,
          pregnant({
            hpht: before,
            contacts: [
              ["2024-06-30", given(89)],
              ["2024-07-15", given(90)],
            ],
          }),
        ),
        none,
        ".....xxxxxxx",
        ".........xxx",
      ],
      [
        "89 on the last day of June, and 91 more",
        inYear(
          2024,
          pregnant({
            hpht: before,
            contacts: [
              ["2024-06-30", given(89)],
              ["2024-08-15", given(91)],
            ],
          }),
        ),
        ".......x....",
        ".....xx.....",
        none,
      ],
      [
        "90 on the first of July",
        inYear(2024, pregnant({ hpht: before, contacts: [["2024-07-01", given(90)]] })),
        none,
        "......xxxxxx",
        ".........xxx",
      ],
      [
        "180 on the first of July",
        inYear(2024, pregnant({ hpht: before, contacts: [["2024-07-01", given(180)]] })),
        "......x.....",
        none,
        none,
      ],
    ],
  ),
];
