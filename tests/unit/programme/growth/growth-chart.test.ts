import { expect, test } from "vitest";
import { chartPoint, sdLines } from "#lib/programme/growth/growth-chart";
import type { Sex } from "#lib/service/history";

const valueAtMonth = (sex: Sex, index: "bbu" | "tbu", sd: number, month: number) =>
  sdLines(sex, index)
    .find((line) => line.sd === sd)
    ?.points.find((point) => point.month === month)?.value;

test.each([
  ["L", "bbu", -3, 0, 2.1],
  ["L", "bbu", 0, 12, 9.6],
  ["L", "bbu", -2, 12, 7.7],
  ["L", "bbu", -3, 60, 12.4],
  ["L", "bbu", 2, 60, 24.2],
  ["L", "tbu", -3, 0, 44.2],
  ["L", "tbu", -2, 24, 81.0],
  ["L", "tbu", 3, 24, 96.3],
  ["L", "tbu", -3, 60, 96.1],
  ["P", "tbu", 0, 12, 74.0],
] as const)(
  "%s %s: the line of %d SD passes month %d at WHO's printed %s",
  (sex, index, sd, month, value) => {
    // WHO prints one decimal.
    expect(Math.abs((valueAtMonth(sex, index, sd, month) ?? 0) - value)).toBeLessThan(0.06);
  },
);

test("every line has a point for each month from birth to 60", () => {
  expect(sdLines("P", "bbu").map(({ sd }) => sd)).toEqual([-3, -2, 0, 2]);
  expect(sdLines("P", "tbu").map(({ sd }) => sd)).toEqual([-3, -2, 0, 2, 3]);
  for (const { points } of [...sdLines("P", "bbu"), ...sdLines("L", "tbu")])
    expect(points.map(({ month }) => month)).toEqual(Array.from({ length: 61 }, (_, month) => month));
});

test("at 24 months the line of height steps down by the 0.7 cm that a standing child loses", () => {
  expect([23, 24].map((month) => valueAtMonth("L", "tbu", 0, month))).toEqual([86.94, 87.13]);
});

test("a child's weighing lies at its age in months", () => {
  expect(chartPoint("2026-01-01", "2026-01-01", 3.2)).toEqual({ month: 0, value: 3.2 });
  expect(chartPoint("2025-01-01", "2026-01-01", 9.6)).toEqual({ month: 11.99, value: 9.6 });
});
