import { changes, noticed } from "#tests/trials/mutations/mutation";

const TABLES = { project: "unit", test: "tests/unit/measure/cohorts.test.ts" } as const;

export const OF_COHORTS = noticed(
  TABLES,
  ...changes(
    "lib/service/window.ts",
    ["a window ends a day late", "doneOn < before", "doneOn <= before"],
    ["due since the day after the window", "dueFrom: monthOf(last)", "dueFrom: monthOf(before)"],
    ["due to December of the year of the day after", "yearOf(last), 12", "yearOf(before), 12"],
    ["due for ever", "waitsUntil: monthIn(yearOf(last), 12)", "waitsUntil: null"],
  ),
  ...changes(
    "lib/service/first-year.ts",
    ["the first year has thirteen months", "turnsOn(bornOn, 12)", "turnsOn(bornOn, 13)"],
    ["who was born last year is forgotten", "year === born || year === born + 1", "year === born"],
  ),
  ...changes(
    "lib/service/school-year.ts",
    ["the school year that ends is forgotten", "[year - 1, year]", "[year]"],
    ["the school year begins in June", "}-07-01`, before", "}-06-01`, before"],
    ["the school year ends in July", "}-07-01` };", "}-08-01` };"],
  ),
  ...changes(
    "lib/service/course.ts",
    [
      "a result counts in its own month",
      "({ beganOn }) => happened(monthOf(beganOn))",
      "({ beganOn, result }) => happened(monthOf(result?.on ?? beganOn))",
    ],
    ["the first of two results stands", "last && last.on > result.on ? last : result", "last ?? result"],
    ["a result of the day of the next course is the first's", "on < next)", "on <= next)"],
    ["a result from before the course", "on >= beganOn && ", ""],
  ),
);
