import { expect, test } from "vitest";
import { monthsOf } from "#lib/coverage/months";
import { rowOf } from "#lib/coverage/row";
import { monthsWith, NO_MONTHS, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const ILP18 = theIndicator("ILP18");
const october = questionOf(ILP18);

function desaReporting(months: Partial<Record<number, number>>, mustReport = true) {
  const masks = { DILAYANI_2: monthsWith({}), DILAYANI_3: monthsWith(months), DILAYANI_4: NO_MONTHS };
  return unitOf(ILP18, { masks, mustReport });
}

const always = desaReporting({ 9: 3, 10: 7 });
const silent = desaReporting({ 9: 2 });
const neverYet = desaReporting({});

test("8 of 9 desa reported: a record of any klaster is a report, however many people it reached", () => {
  const units = [...Array<typeof always>(8).fill(always), silent];

  expect(rowOf(units, october)).toMatchObject({
    reached: 8,
    outOf: 9,
    mustReach: 9,
    gapPeople: 1,
    trend: "TURUN",
    status: "JELEK",
    reports: { reported: 8, due: 9 },
  });
});

test("the number of reporting units is compared among the same units of both months", () => {
  const row = rowOf([always, silent, neverYet], october);

  expect(row).toMatchObject({ compared: { units: 3 }, trend: "TURUN" });
  expect(row.lastMonth).toEqual({ reached: 2, outOf: 3 });
});

test("the residents' bucket without a posyandu is nobody's duty to report for", () => {
  expect(rowOf([always, desaReporting({}, false)], october)).toMatchObject({ reached: 1, outOf: 1 });
});

test("in the running month the reports that came are counted and nobody is late", () => {
  expect(rowOf([always, silent], { ...october, running: true })).toMatchObject({
    reached: 1,
    outOf: 2,
    trend: null,
    status: "BERJALAN",
  });
});

test("silence is a measurement here: the months of a unit have no gap before the month shown", () => {
  const months = monthsOf([always, silent], october);

  expect(months.slice(7)).toEqual([
    { reached: 0, outOf: 2 },
    { reached: 2, outOf: 2 },
    { reached: 1, outOf: 2 },
    null,
    null,
  ]);
});
