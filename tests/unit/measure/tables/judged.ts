import type { Day } from "#lib/period/day";
import { table } from "#tests/support/bits-table";
import { child } from "#tests/support/lives";

// A girl of more than a year, who must gain 200 g in a month. Judged only against the calendar month before, and 15
// days apart; 2T is T in this month and in the one before.
const born = "2024-09-05";
const none = "............";
type Weight = readonly [on: Day, kg: number];
const girl = (...weights: readonly Weight[]) => child(born, weights);

export const JUDGED = [
  table(
    ["D", "JUDGED", "N", "TWO_T"],
    [
      ["the first weighing ever", girl(["2026-03-10", 10]), "..x.........", none, none, none],
      [
        "two months gained",
        girl(["2026-03-10", 10], ["2026-04-10", 10.2]),
        "..xx........",
        "...x........",
        "...x........",
        none,
      ],
      [
        "15 days apart",
        girl(["2026-03-20", 10], ["2026-04-04", 10.2]),
        "..xx........",
        "...x........",
        "...x........",
        none,
      ],
      ["14 days apart", girl(["2026-03-20", 10], ["2026-04-03", 10.2]), "..xx........", none, none, none],
      [
        "from 1 March to 30 April",
        girl(["2026-03-01", 10], ["2026-04-30", 10.2]),
        "..xx........",
        "...x........",
        "...x........",
        none,
      ],
      [
        "a month without between",
        girl(["2026-03-31", 10], ["2026-05-01", 10.4]),
        "..x.x.......",
        none,
        none,
        none,
      ],
      [
        "the late entry of April joins March and May",
        girl(["2026-03-31", 10], ["2026-04-20", 10.1], ["2026-05-20", 10.4]),
        "..xxx.......",
        "...xx.......",
        "....x.......",
        none,
      ],
      [
        "twice in April: the last of the month is judged",
        girl(["2026-03-10", 10], ["2026-04-01", 10.3], ["2026-04-30", 10.1]),
        "..xx........",
        "...x........",
        none,
        none,
      ],
      [
        "twice in March: the last of the month is the base",
        girl(["2026-03-01", 10], ["2026-03-31", 10.2], ["2026-04-30", 10.3]),
        "..xx........",
        "...x........",
        none,
        none,
      ],
      [
        "not judged before the first month",
        child("2026-05-20", [
          ["2026-05-22", 3],
          ["2026-06-19", 3.9],
          ["2026-07-20", 4.9],
        ]),
        "....xxx.....",
        "......x.....",
        "......x.....",
        none,
      ],
      [
        "outside WHO's flags in April: no base for May",
        child(born, [
          ["2026-03-10", 10],
          ["2026-04-10", 33, { bbu: null }],
          ["2026-05-10", 10.4],
          ["2026-06-10", 10.6],
        ]),
        "..xxxx......",
        ".....x......",
        ".....x......",
        none,
      ],
      [
        "five on 1 May: April is the last to be judged",
        child("2021-05-01", [
          ["2026-03-31", 16],
          ["2026-04-30", 16],
          ["2026-05-20", 16],
        ]),
        "..xx........",
        "...x........",
        none,
        none,
      ],
      [
        "five on 2 May: judged and 2T in May",
        child("2021-05-02", [
          ["2026-03-31", 16],
          ["2026-04-30", 16],
          ["2026-05-31", 16],
          ["2026-06-30", 16],
        ]),
        "..xxx.......",
        "...xx.......",
        none,
        "....x.......",
      ],
    ],
  ),
];
