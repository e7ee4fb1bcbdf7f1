import { expect, test } from "vitest";
import { isWeek, mondayOf, monthOfWeek, weekOf } from "#lib/period/week";

test.each([
  ["2025-12-28", "2025-W52"],
  ["2025-12-29", "2026-W01"],
  ["2026-01-04", "2026-W01"],
  ["2026-01-05", "2026-W02"],
  ["2026-11-12", "2026-W46"],
  ["2026-12-28", "2026-W53"],
  ["2027-01-03", "2026-W53"],
  ["2027-01-04", "2027-W01"],
] as const)("%s lies in %s", (day, week) => {
  expect(weekOf(day)).toBe(week);
});

test.each([
  ["2026-W01", "2025-12-29", "2026-01"],
  // Monday in September, Thursday in October: the week is October's.
  ["2026-W40", "2026-09-28", "2026-10"],
  // Thursday 29 October, Sunday in November.
  ["2026-W44", "2026-10-26", "2026-10"],
  ["2026-W53", "2026-12-28", "2026-12"],
] as const)("%s begins on %s and counts in %s", (week, monday, month) => {
  expect([mondayOf(week), monthOfWeek(week)]).toEqual([monday, month]);
});

test.each([
  ["2026-W53", true],
  ["2025-W53", false],
  ["2026-W00", false],
  ["2026-W54", false],
  ["2026-W1", false],
  ["2026-10", false],
])("%s is a week: %s", (text, is) => {
  expect(isWeek(text)).toBe(is);
});
