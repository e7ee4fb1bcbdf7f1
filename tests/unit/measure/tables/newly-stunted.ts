import { block, inYear, table } from "#tests/support/bits-table";
import { back, dated, died, late, left, merged, moved, voided } from "#tests/support/fates";
import { child } from "#tests/support/lives";
import { recordOf } from "#tests/support/twelve-bits";

// From -2.00 or above at the last valid measurement of an earlier month to below -2.00 in this one. Who is measured for
// the first time is in neither number.
const born = "2024-09-05";
const none = "............";
const march = "..x.........";
const april = "...x........";
const two = (before: number | null, now: number | null) =>
  child(born, [
    ["2026-02-10", 10, { tbu: before }],
    ["2026-03-10", 10, { tbu: now }],
  ]);
const overNewYear = child(born, [
  ["2025-12-31", 10, { tbu: -2 }],
  ["2026-01-01", 10, { tbu: -2.01 }],
]);
const overBirthday = (bornOn: "2021-03-10" | "2021-03-11") =>
  child(bornOn, [
    ["2026-02-10", 14, { tbu: -1 }],
    ["2026-03-10", 14, { tbu: -3 }],
  ]);

// Normal in February, short in March, normal in April, short in May.
const falls = child(born, [
  ["2026-02-10", 10, { tbu: -1.9 }],
  ["2026-03-10", 10, { tbu: -2.2 }],
  ["2026-04-10", 10, { tbu: -1.8 }],
  ["2026-05-10", 10, { tbu: -2.4 }],
]);
const shortInFebruary = recordOf("TIMBANG", "2026-02-20", {
  data: { bb_kg: 10 },
  derived: { umur_hari: 533, bbu: 0, tbu: -2.3, bbtb: 0 },
});

export const NEWLY_STUNTED = [
  table(
    ["TBU_AGAIN", "STUNTING_NEW"],
    [
      ["-2.00 to -2.01", two(-2, -2.01), march, march],
      ["-2.00 to -2.00", two(-2, -2), march, none],
      ["-2.01 to -2.02", two(-2.01, -2.02), march, none],
      ["-2.01 to -2.00", two(-2.01, -2), march, none],
      ["measured for the first time", child(born, [["2026-03-10", 10, { tbu: -3 }]]), none, none],
      ["the one before not valid, the first that is", two(null, -3), none, none],
      ["the last not valid", two(-1, null), none, none],
      [
        "twice in its first month",
        child(born, [
          ["2026-03-01", 10, { tbu: -1 }],
          ["2026-03-31", 10, { tbu: -3 }],
        ]),
        none,
        none,
      ],
      [
        "the last day of a month and the first of the next",
        child(born, [
          ["2026-02-28", 10, { tbu: -1 }],
          ["2026-03-01", 10, { tbu: -3 }],
        ]),
        march,
        march,
      ],
      [
        "short and then normal within the month before",
        child(born, [
          ["2026-02-01", 10, { tbu: -3 }],
          ["2026-02-28", 10, { tbu: -1 }],
          ["2026-03-10", 10, { tbu: -3 }],
        ]),
        march,
        march,
      ],
      [
        "normal and then short within the month before",
        child(born, [
          ["2026-02-01", 10, { tbu: -1 }],
          ["2026-02-28", 10, { tbu: -3 }],
          ["2026-03-10", 10, { tbu: -3 }],
        ]),
        march,
        none,
      ],
      [
        "short and then normal within the month",
        child(born, [
          ["2026-02-10", 10, { tbu: -1 }],
          ["2026-03-01", 10, { tbu: -3 }],
          ["2026-03-31", 10, { tbu: -2 }],
        ]),
        march,
        none,
      ],
      [
        "a month without, then short",
        child(born, [
          ["2026-02-10", 10, { tbu: -1 }],
          ["2026-04-10", 10, { tbu: -3 }],
        ]),
        april,
        april,
      ],
      [
        "weighed alone in between",
        child(born, [
          ["2026-02-10", 10, { tbu: -1 }],
          ["2026-03-10", 10, { tbu: null }],
          ["2026-04-10", 10, { tbu: -3 }],
        ]),
        april,
        april,
      ],
      [
        "normal two years before",
        child("2022-09-05", [
          ["2024-03-10", 10, { tbu: -1 }],
          ["2026-03-10", 10, { tbu: -3 }],
        ]),
        march,
        march,
      ],
      [
        "short, normal and short again: new twice",
        child(born, [
          ["2026-01-10", 10, { tbu: -1 }],
          ["2026-02-10", 10, { tbu: -3 }],
          ["2026-03-10", 10, { tbu: -1 }],
          ["2026-04-10", 10, { tbu: -3 }],
          ["2026-05-10", 10, { tbu: -3 }],
        ]),
        ".xxxx.......",
        ".x.x........",
      ],
      [
        "without a weight",
        child(born, [
          ["2026-02-10", null, { tbu: -2 }],
          ["2026-03-10", null, { tbu: -2.01 }],
        ]),
        march,
        march,
      ],
      ["over New Year, of the year before", inYear(2025, overNewYear), none, none],
      ["over New Year", overNewYear, "x...........", "x..........."],
      ["59 months", overBirthday("2021-03-11"), march, march],
      ["60 months", overBirthday("2021-03-10"), none, none],
      [
        "measured before the birth as it is known today",
        child("2026-02-11", [
          ["2026-02-10", 4, { tbu: -1 }],
          ["2026-03-10", 4, { tbu: -3 }],
        ]),
        none,
        none,
      ],
      [
        "measured on the day of birth",
        child("2026-02-10", [
          ["2026-02-10", 4, { tbu: -1 }],
          ["2026-03-10", 4, { tbu: -3 }],
        ]),
        march,
        march,
      ],
    ],
  ),
  block(
    {
      lives: falls,
      "dies-in-may": died(falls, "2026-05-10"),
      "leaves-in-may": left(falls, "2026-05-31"),
      "leaves-in-april": left(falls, "2026-04-30"),
      "was-away": back(falls, "2026-03-20"),
      moves: moved(falls, "2026-05-01"),
      "february-void": voided(falls, "2026-02-10"),
      "april-void": voided(falls, "2026-04-10"),
      "short-late": late(falls, shortInFebruary),
      "may-to-april": dated(falls, "2026-05-10", "2026-04-30"),
      "april-to-may": dated(falls, "2026-04-10", "2026-05-31"),
      merged: merged(falls),
    },
    `
                  lives         dies-in-may   leaves-in-may leaves-in-april was-away      moves         february-void april-void    short-late    may-to-april  april-to-may  merged
    TBU_VALID     .xxxx.......  .xxxx.......  .xxxx.......  .xxx........    .xxxx.......  .xxxx.......  ..xxx.......  .xx.x.......  .xxxx.......  .xxx........  .xx.x.......  ............
    STUNTING      ..x.x.......  ..x.x.......  ..x.x.......  ..x.........    ..x.x.......  ..x.x.......  ..x.x.......  ..x.x.......  .xx.x.......  ..xx........  ..x.........  ............
    TBU_AGAIN     ..xxx.......  ..xxx.......  ..xxx.......  ..xx........    ..xxx.......  ..xxx.......  ...xx.......  ..x.x.......  ..xxx.......  ..xx........  ..x.x.......  ............
    STUNTING_NEW  ..x.x.......  ..x.x.......  ..x.x.......  ..x.........    ..x.x.......  ..x.x.......  ....x.......  ..x.........  ....x.......  ..x.........  ..x.........  ............
    `,
  ),
];
