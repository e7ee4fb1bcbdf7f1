import { expect, test } from "vitest";
import type { CountedRow } from "#lib/coverage/counting";
import { forecastOf } from "#lib/coverage/forecast";
import type { Question } from "#lib/coverage/question";
import { paceOf } from "#lib/page/why/pace";
import { paceView } from "#lib/page/why/pace-view";
import { holdersOfHalf } from "#lib/page/why/pareto";
import { questionOf, theIndicator } from "#tests/support/unit-figures";

const K4 = theIndicator("KIA03");
const months = [52, 54, 57, 57, 49, 45, 50, 46, 53, 52];
const october = { reached: 515, outOf: 672, waiting: 94, stillPregnant: 50, unregistered: 63 };

type Given = Partial<Record<keyof typeof october, number | null>> & {
  question?: Question;
  months?: (number | null)[];
};

function counted({ question = questionOf(K4), months: served = months, ...row }: Given = {}) {
  const values = served.map((people) => (people === null ? null : { reached: people, outOf: 672 }));
  const total = { row: { ...october, thisMonth: null, ...row } as CountedRow["row"], question };
  return [total, values] as const;
}

const pace = (given?: Given) => paceOf(...counted(given));

test("Puskesmas Tanjungpandan in October: 124 to go, 62 a month, and no way to 95 percent", () => {
  expect(pace()).toEqual({
    missing: 124,
    monthsLeft: 2,
    perMonth: 62,
    recent: { mean: (46 + 53 + 52) / 3, months: 3 },
    forecast: 616,
    ceiling: 628,
    target: 639,
  });
});

test("the forecast is the one that every page tells, and ends where it ends", () => {
  for (const given of [{}, { stillPregnant: 10, unregistered: 50 }, { months: [...months, 10] }])
    expect(pace(given)?.forecast).toBe(forecastOf(...counted(given))?.people);
  expect(pace({ stillPregnant: 10, unregistered: 50 })).toMatchObject({ ceiling: 575, forecast: 575 });
});

test("where nobody waits by name there is no ceiling to tell", () => {
  const estimate = { waiting: null, stillPregnant: null, unregistered: null };
  const [total] = counted(estimate);
  const found = pace(estimate);

  expect(found).toMatchObject({ ceiling: null, forecast: 616 });
  if (!found) throw new Error("no pace");
  const view = paceView(found, { total: total as CountedRow, month: "2026-10", byNames: null });
  expect(view.tiles.map(({ words }) => words).join()).not.toContain("paling tinggi");
  expect(view.how).not.toContain("aling tinggi");
});

test("what the names leave is told as people still to be had, and moves no forecast", () => {
  const [total] = counted();
  const found = pace();
  if (!found) throw new Error("no pace");
  const facts = { total: total as CountedRow, month: "2026-10" } as const;
  const numbers = paceView(found, { ...facts, byNames: null });
  const names = paceView(found, { ...facts, byNames: { known: 38, unregistered: 63 } });
  const fewer = paceView(found, { ...facts, byNames: { known: 37, unregistered: 0 } });

  expect(names.tiles).toEqual(numbers.tiles);
  expect(numbers.how).not.toContain("namanya");
  expect(names.how).toMatch(
    /paling banyak yang masih dapat dicapai: 101 orang lagi \(38 bernama, 63 belum terdaftar\)\.$/,
  );
  expect(fewer.how).toMatch(
    /dicapai: 37 orang lagi\. Prakiraan, yang dihitung dari jumlah, lebih tinggi dari itu\.$/,
  );
});

test("half a person a month is one more", () => {
  expect(pace({ reached: 514 })).toMatchObject({ missing: 125, perMonth: 63 });
});

test("the running month is none of the last full ones, and still has to bring its share", () => {
  const question = questionOf(K4, { month: 11, running: true });
  const found = pace({ question, months: [...months, 10], reached: 525 });

  expect(found).toMatchObject({ missing: 114, monthsLeft: 2, perMonth: 62, forecast: 616 });
});

test.each([
  ["in December, ended", questionOf(K4, { month: 12 })],
  ["without a target", questionOf(K4, { target: null })],
  ["of those known by name, whose target does not grow", questionOf(K4, { basis: "RIIL" })],
  ["of a share of the month", questionOf(theIndicator("GIZ01"))],
])("there is no pace %s", (_, question) => {
  expect(pace({ question })).toBeNull();
});

test("silent months are not nought; with none known nothing is forecast; a reached target asks nothing", () => {
  const silent = [52, null, null, 40, null, null, null, null, 50, null];
  expect(pace({ months: silent })?.recent).toEqual({ mean: 50, months: 1 });
  expect(pace({ months: Array(10).fill(null) })).toMatchObject({ recent: null, forecast: null });
  expect(pace({ reached: 650 })).toMatchObject({ missing: 0, perMonth: 0 });
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
