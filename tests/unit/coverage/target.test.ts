import { describe, expect, test } from "vitest";
import { monthlyMinimum, mustReach, neededPerMonth, runningTarget } from "#lib/coverage/target";
import { MONTH_NUMBERS } from "#lib/period/month";
import { questionOf, theIndicator } from "#tests/support/unit-figures";

const K4 = theIndicator("KIA03");

test.each([
  { target: 950, percents: [7.9, 15.8, 23.8, 31.7, 39.6, 47.5, 55.4, 63.3, 71.2, 79.2, 87.1, 95] },
  { target: 900, percents: [7.5, 15, 22.5, 30, 37.5, 45, 52.5, 60, 67.5, 75, 82.5, 90] },
  { target: 1000, percents: [8.3, 16.7, 25, 33.3, 41.7, 50, 58.3, 66.7, 75, 83.3, 91.7, 100] },
])("a yearly target of $target permille grows by exact twelfths", ({ target, percents }) => {
  for (const month of MONTH_NUMBERS) {
    const share = runningTarget(questionOf(K4, { month, target }));
    const percent = share ? (share.numerator / share.denominator) * 100 : Number.NaN;

    expect(Math.abs(percent - (percents[month - 1] ?? Number.NaN))).toBeLessThan(0.0501);
  }
});

test("80 % by September is 60 %, not nine rounded twelfths", () => {
  expect(runningTarget(questionOf(K4, { month: 9, target: 800 }))).toEqual({
    numerator: 7200,
    denominator: 12000,
  });
});

test.each([
  { outOf: 66, people: 53 },
  { outOf: 74, people: 59 },
  { outOf: 43, people: 35 },
  { outOf: 672, people: 532 },
  { outOf: 3097, people: 2452 },
])("by October $people of $outOf must have been reached at 95 %", ({ outOf, people }) => {
  expect(mustReach(outOf, { numerator: 9500, denominator: 12000 }, "higher")).toBe(people);
});

test("where lower is better the bound is the most that may be", () => {
  expect(mustReach(10_637, { numerator: 140, denominator: 1000 }, "lower")).toBe(1489);
});

describe("what is needed until December", () => {
  const october = { reached: 515, outOf: 672 };

  test("515 of 672 after October need 62 people a month from November on", () => {
    expect(neededPerMonth(october, 52, questionOf(K4))).toEqual({ people: 62, fromMonth: 11 });
  });

  test("the same while October is running spreads what September left over three months", () => {
    expect(neededPerMonth(october, 52, questionOf(K4, { running: true }))).toEqual({
      people: 59,
      fromMonth: 10,
    });
  });

  test("nobody is needed once the year's target is met", () => {
    expect(neededPerMonth({ reached: 639, outOf: 672 }, 9, questionOf(K4))).toEqual({
      people: 0,
      fromMonth: 11,
    });
  });

  test.each([
    { why: "December has ended", more: { month: 12 as const } },
    { why: "there is no target", more: { target: null } },
    { why: "the group is known only up to now", more: { basis: "RIIL" as const } },
  ])("no number when $why", ({ more }) => {
    expect(neededPerMonth(october, 52, questionOf(K4, more))).toBeNull();
  });

  test("672 mothers need at least 53.2 a month", () => {
    expect(monthlyMinimum(672, questionOf(K4))).toEqual({ numerator: 638_400, denominator: 12_000 });
    expect(monthlyMinimum(672, questionOf(theIndicator("GIZ01")))).toBeNull();
  });
});
