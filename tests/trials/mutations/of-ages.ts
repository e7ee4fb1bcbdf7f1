import { changes, noticed } from "#tests/trials/mutations/mutation";

const TABLES = { project: "unit", test: "tests/unit/measure/by-age.test.ts" } as const;

export const OF_AGES = noticed(
  TABLES,
  ...changes(
    "lib/measure/by-age.ts",
    ["of two weighings in a month the later decides", "day < known", "day > known"],
    [
      "who left waits in the bands",
      "mask: waiting(episodes, row.year) & there",
      "mask: waiting(episodes, row.year)",
    ],
    [
      "due by age is waiting",
      "mask: due(episodes, row.year) & there",
      "mask: waiting(episodes, row.year) & there",
    ],
  ),
  ...changes(
    "lib/service/age-bands.ts",
    [
      "a band ends a month late",
      "addMonths(monthOf(turns), neverTurned ? 1 : 0)",
      "addMonths(monthOf(turns), 1)",
    ],
    ["the dead have birthdays", "turns > diedOn && ", "turns > diedOn && turns < diedOn && "],
    ["dead on the birthday, not a year older", "turns > diedOn", "turns >= diedOn"],
  ),
  ...changes("lib/period/age.ts", [
    "a year older on 28 February",
    "firstDay(addMonths(month, 1))",
    "firstDay(month)",
  ]),
  ...changes("lib/measure/catalogue-of.ts", [
    "bands are not in the fingerprint",
    '"by" in measure ? measure.by : null]',
    "null]",
  ]),
);
