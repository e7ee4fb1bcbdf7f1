import { expect, test } from "vitest";
import { yearsToOpen } from "#lib/measure/open-year";

test.each([
  { day: "2026-11-30", opened: [2025, 2026], years: [] },
  { day: "2026-12-01", opened: [2025, 2026], years: [2027] },
  { day: "2027-01-01", opened: [2025, 2026], years: [2027] },
  { day: "2028-06-15", opened: [2025, 2026], years: [2027, 2028] },
  { day: "2026-03-01", opened: [], years: [2026] },
] as const)("on $day, with $opened open, these years are opened: $years", ({ day, opened, years }) => {
  expect(yearsToOpen(day, opened)).toEqual(years);
});
