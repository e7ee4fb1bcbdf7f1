import { expect, test } from "vitest";
import { paceOf } from "#lib/page/why/pace";
import { holdersOfHalf } from "#lib/page/why/pareto";
import { questionOf, theIndicator } from "#tests/support/unit-figures";

const K4 = theIndicator("KIA03");
const months = [52, 54, 57, 57, 49, 45, 50, 46, 53, 52];
const october = { months, reached: 515, outOf: 672, withinReach: 113 };

test("Puskesmas Tanjungpandan in October: 124 to go, 62 a month, and no way to 95 percent", () => {
  expect(paceOf(october, questionOf(K4))).toEqual({
    missing: 124,
    monthsLeft: 2,
    perMonth: 62,
    recent: { mean: (46 + 53 + 52) / 3, months: 3 },
    forecast: 616,
    ceiling: 628,
    target: 639,
  });
});

test("no forecast goes beyond those who can still be reached", () => {
  const pace = paceOf({ ...october, withinReach: 60 }, questionOf(K4));
  expect(pace).toMatchObject({ ceiling: 575, forecast: 575 });
});

test("half a person a month is one more", () => {
  expect(paceOf({ ...october, reached: 514 }, questionOf(K4))).toMatchObject({ missing: 125, perMonth: 63 });
});

test("the running month is none of the last full ones, and still has to bring its share", () => {
  const pace = paceOf(
    { ...october, months: [...months, 10], reached: 525 },
    questionOf(K4, { month: 11, running: true }),
  );

  expect(pace).toMatchObject({ missing: 114, monthsLeft: 2, perMonth: 62, forecast: 616 });
});

test.each([
  ["in December, ended", questionOf(K4, { month: 12 })],
  ["without a target", questionOf(K4, { target: null })],
  ["of those known by name, whose target does not grow", questionOf(K4, { basis: "RIIL" })],
  ["of a share of the month", questionOf(theIndicator("GIZ01"))],
])("there is no pace %s", (_, question) => {
  expect(paceOf(october, question)).toBeNull();
});

test("silent months are not nought; with none known nothing is forecast; a reached target asks nothing", () => {
  const silent = [52, null, null, 40, null, null, null, null, 50, null];
  expect(paceOf({ ...october, months: silent }, questionOf(K4))?.recent).toEqual({ mean: 50, months: 1 });
  expect(paceOf({ ...october, months: Array(10).fill(null) }, questionOf(K4))).toMatchObject({
    recent: null,
    forecast: null,
  });
  expect(paceOf({ ...october, reached: 650 }, questionOf(K4))).toMatchObject({ missing: 0, perMonth: 0 });
});

const of = (...counts: number[]) => counts.map((people) => ({ people }));

test.each([
  [of(8, 8, 6, 2), [8, 8], { count: 2, people: 8 }],
  [of(5, 5), [5], { count: 1, people: 5 }],
  [of(1, 9), [9], { count: 1, people: 1 }],
  [of(3, 3, 3), [3, 3], { count: 1, people: 3 }],
  [of(0, 4, 0), [4], null],
])("half of %j is held by %j", (items, holders, rest) => {
  const half = holdersOfHalf(items);

  expect(half?.holders.map(({ people }) => people)).toEqual(holders);
  expect(half?.rest).toEqual(rest);
});

test("nobody holds half of nothing, and twelve are enough for an agenda", () => {
  expect(holdersOfHalf(of(0, 0))).toBeNull();
  const many = holdersOfHalf(of(...Array<number>(40).fill(1)));
  expect(many).toMatchObject({ held: 12, total: 40, rest: { count: 28, people: 28 } });
  expect(many?.holders.at(-1)?.cumulative).toBe(12);
});
