import type { Day } from "#lib/period/day";
import { inYear, table } from "#tests/support/bits-table";
import { child } from "#tests/support/lives";

// 2T is T in this month and in the one before. A girl of more than a year, who must gain 200 g in a month.
const none = "............";
type Weight = readonly [on: Day, kg: number];
const girl = (...weights: readonly Weight[]) => child("2024-09-05", weights);
const overNewYear = girl(["2025-11-20", 10], ["2025-12-20", 10], ["2026-01-20", 10.1]);

export const TWO_T = [
  table(
    ["D", "JUDGED", "N", "TWO_T"],
    [
      [
        "T, T",
        girl(["2026-03-10", 10], ["2026-04-10", 10.19], ["2026-05-10", 10.38]),
        "..xxx.......",
        "...xx.......",
        none,
        "....x.......",
      ],
      [
        "T, T, T",
        girl(["2026-03-10", 10], ["2026-04-10", 10], ["2026-05-10", 10], ["2026-06-10", 10]),
        "..xxxx......",
        "...xxx......",
        none,
        "....xx......",
      ],
      [
        "T, N, T",
        girl(["2026-03-10", 10], ["2026-04-10", 10], ["2026-05-10", 10.2], ["2026-06-10", 10.2]),
        "..xxxx......",
        "...xxx......",
        "....x.......",
        none,
      ],
      [
        "T, a month without, O, T",
        girl(["2026-03-10", 10], ["2026-04-10", 10], ["2026-06-10", 10], ["2026-07-10", 10]),
        "..xx.xx.....",
        "...x..x.....",
        none,
        none,
      ],
      ["T in December", inYear(2025, overNewYear), "..........xx", "...........x", none, none],
      ["T in December and in January", overNewYear, "x...........", "x...........", none, "x..........."],
    ],
  ),
];
