import { expect, test } from "vitest";
import { isOverMeasure } from "#lib/coverage/definition";
import { monthsOf } from "#lib/coverage/months";
import { rowOf } from "#lib/coverage/row";
import type { MaskCode } from "#lib/measure/slots";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const EXCEPT_OCTOBER = monthsWith({ 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1 });

type Sides = Record<"counts" | "outOf", Partial<Record<number, number>>>;

function desa(
  code: string,
  { counts, outOf }: Sides,
  masks: Partial<Record<MaskCode, readonly number[]>> = {},
) {
  const indicator = theIndicator(code);
  if (!isOverMeasure(indicator)) throw new Error(code);
  return unitOf(indicator, {
    masks: { ...masks, [indicator.counts]: monthsWith(counts), [indicator.outOf.mask]: monthsWith(outOf) },
  });
}

test.each([
  {
    code: "GIZ01",
    now: [11_021, 14_280],
    before: [10_924, 14_280],
    bound: 12_138,
    gap: 1117,
    trend: "NAIK",
    status: "CUKUP",
  },
  {
    code: "GIZ03",
    now: [8402, 9874],
    before: [8462, 9874],
    bound: 8295,
    gap: 0,
    trend: "TURUN",
    status: "KURANG",
  },
  {
    code: "GIZ06",
    now: [1425, 10_637],
    before: [1457, 10_637],
    bound: 1489,
    gap: 0,
    trend: "NAIK",
    status: "BAIK",
  },
] as const)(
  "$code of the kabupaten: $now after $before is $trend, $status, gap $gap",
  ({ code, now, before, ...rest }) => {
    const unit = desa(code, { counts: { 9: before[0], 10: now[0] }, outOf: { 9: before[1], 10: now[1] } });
    const { bound, gap, trend, status } = rest;

    expect(rowOf([unit], questionOf(theIndicator(code)))).toMatchObject({
      reached: now[0],
      outOf: now[1],
      mustReach: bound,
      gapPeople: gap,
      trend,
      status,
    });
  },
);

test.each([
  { found: 14, onTarget: true, gapPeople: 0 },
  { found: 15, onTarget: false, gapPeople: 1 },
])("$found stunted of 100 measured against at most 14 %: $gapPeople too many", ({ found, ...verdict }) => {
  const unit = desa("GIZ06", { counts: { 10: found }, outOf: { 10: 100 } });

  expect(rowOf([unit], questionOf(theIndicator("GIZ06")))).toMatchObject(verdict);
});

test("fewer stunted is better: the number goes down and the word is naik", () => {
  const unit = desa("GIZ06", { counts: { 9: 20, 10: 15 }, outOf: { 9: 100, 10: 100 } });

  expect(rowOf([unit], questionOf(theIndicator("GIZ06")))).toMatchObject({
    movement: "DOWN",
    trend: "NAIK",
    status: "CUKUP",
  });
});

test("events count from January on both sides; the trend is of each month's own ratio", () => {
  const unit = desa("GIZ19", { counts: { 3: 4, 9: 1, 10: 2 }, outOf: { 3: 40, 9: 10, 10: 15 } });
  const row = rowOf([unit], questionOf(theIndicator("GIZ19")));

  expect(row).toMatchObject({
    reached: 7,
    outOf: 65,
    mustReach: 6,
    gapPeople: 1,
    movement: "UP",
    trend: "TURUN",
    status: "JELEK",
  });
  expect(row.thisMonth).toEqual({ reached: 2, outOf: 15 });
});

test.each([
  { before: 20, now: 20, small: false },
  { before: 19, now: 20, small: true },
  { before: 20, now: 19, small: true },
])("a year of many, of months of $before and $now: a small number is $small", ({ before, now, small }) => {
  const unit = desa("GIZ19", { counts: { 3: 4, 9: 1, 10: 2 }, outOf: { 3: 300, 9: before, 10: now } });

  expect(rowOf([unit], questionOf(theIndicator("GIZ19")))).toMatchObject({ small, status: "KURANG" });
});

test("of a year's sasaran and of units no month is small", () => {
  const K1 = theIndicator("KIA01");
  const unit = unitOf(K1, { masks: { K1: monthsWith({ 9: 2, 10: 1 }) }, proyeksi: 20 });

  expect(rowOf([unit], questionOf(K1)).small).toBe(false);
  expect(rowOf([unitOf(theIndicator("ILP18"), {})], questionOf(theIndicator("ILP18"))).small).toBe(false);
});

test("equal ratios of different numbers are tetap", () => {
  const unit = desa("GIZ01", { counts: { 9: 30, 10: 40 }, outOf: { 9: 45, 10: 60 } });

  expect(rowOf([unit], questionOf(theIndicator("GIZ01"))).trend).toBe("TETAP");
});

test("a month in which nobody was tested has no ratio, so the next has no trend", () => {
  const unit = desa("GIZ18", { counts: { 8: 3, 10: 1 }, outOf: { 8: 9, 10: 5 } });

  expect(rowOf([unit], questionOf(theIndicator("GIZ18")))).toMatchObject({
    trend: null,
    compared: null,
    status: "TANPA_TARGET",
  });
});

test("a finding is neither raised nor lowered: its trend is how the number went", () => {
  const unit = desa("PTM02", { counts: { 9: 5, 10: 8 }, outOf: { 9: 20, 10: 20 } });

  expect(rowOf([unit], questionOf(theIndicator("PTM02"), { target: 300 }))).toMatchObject({
    trend: "NAIK",
    status: "TANPA_TARGET",
    gapPeople: null,
  });
});

test.each([false, true])("nobody measured against a target, running is %s: its own word", (running) => {
  const row = rowOf(
    [desa("GIZ06", { counts: {}, outOf: {} })],
    questionOf(theIndicator("GIZ06"), { running }),
  );
  expect([row.status, row.gapPeople]).toEqual(["TANPA_PENYEBUT", null]);
});

test("nobody tested at all is no denominator, not a coverage of nought", () => {
  expect(rowOf([desa("GIZ18", { counts: {}, outOf: {} })], questionOf(theIndicator("GIZ18")))).toMatchObject({
    coverage: null,
    status: "TANPA_PENYEBUT",
  });
});

const weighed = desa("GIZ01", { counts: { 9: 30, 10: 36 }, outOf: { 9: 40, 10: 40 } });
const silent = desa("GIZ01", { counts: { 9: 10 }, outOf: { 9: 20, 10: 20 } }, { DILAYANI_2: EXCEPT_OCTOBER });

test("the children of a silent desa stay in S; its own row says 0 dari 20, without a percentage or a word", () => {
  const question = questionOf(theIndicator("GIZ01"));

  expect(rowOf([weighed, silent], question)).toMatchObject({
    reached: 36,
    outOf: 60,
    status: "BELUM_LENGKAP",
    compared: { units: 1 },
    reports: { reported: 1, due: 2 },
  });
  expect(rowOf([silent], question)).toMatchObject({
    reached: 0,
    outOf: 20,
    coverage: null,
    thisMonth: null,

    status: "BELUM_LAPOR",
  });
});

test("a desa that never reported has no coverage at all", () => {
  const never = desa("GIZ01", { counts: {}, outOf: { 10: 20 } }, { DILAYANI_2: monthsWith({}) });

  expect(rowOf([never], questionOf(theIndicator("GIZ01")))).toMatchObject({
    outOf: 20,
    coverage: null,
    status: "BELUM_LAPOR",
  });
});

test("a state stands without a report of the month: the silent desa stays on both sides of K/S", () => {
  const asked = desa("GIZ02", { counts: { 9: 30, 10: 30 }, outOf: { 9: 40, 10: 40 } });
  const quiet = desa(
    "GIZ02",
    { counts: { 9: 15, 10: 15 }, outOf: { 9: 20, 10: 20 } },
    { DILAYANI_2: EXCEPT_OCTOBER },
  );

  expect(rowOf([asked, quiet], questionOf(theIndicator("GIZ02")))).toMatchObject({
    reached: 45,
    outOf: 60,
    compared: { units: 1 },
  });
});

test("the line over the months has a gap where the desa was silent", () => {
  expect(monthsOf([silent], questionOf(theIndicator("GIZ01"))).slice(8)).toEqual([
    { reached: 10, outOf: 20 },
    null,
    null,
    null,
  ]);
});

test("proyeksi or riil makes no difference to a ratio", () => {
  const question = questionOf(theIndicator("GIZ01"));

  expect(rowOf([weighed, silent], { ...question, basis: "RIIL" })).toEqual(
    rowOf([weighed, silent], question),
  );
});

test.each([
  { reported: 4, silentOnes: 1, status: "CUKUP" },
  { reported: 3, silentOnes: 1, status: "BELUM_LENGKAP" },
  { reported: 12, silentOnes: 37, status: "BELUM_LENGKAP" },
])("$reported units reported and $silentOnes did not: $status", ({ reported, silentOnes, status }) => {
  const units = [
    ...Array<typeof weighed>(reported).fill(weighed),
    ...Array<typeof silent>(silentOnes).fill(silent),
  ];

  expect(rowOf(units, questionOf(theIndicator("GIZ01"))).status).toBe(status);
});

test("a record of another klaster that fed the indicator is a report", () => {
  const SPM06 = theIndicator("SPM06");
  const none = { DILAYANI_3: monthsWith({}) };
  const fed = unitOf(SPM06, { masks: { ...none, SPM06: monthsWith({ 10: 3 }) }, proyeksi: 100 });

  expect(rowOf([fed], questionOf(SPM06)).reports).toEqual({ reported: 1, due: 1 });
  expect(rowOf([unitOf(SPM06, { masks: none, proyeksi: 100 })], questionOf(SPM06)).status).toBe(
    "BELUM_LAPOR",
  );
});

test("somebody tested and nobody found is a report: the event denominator counted", () => {
  const tested = desa("GIZ18", { counts: {}, outOf: { 10: 5 } }, { DILAYANI_2: monthsWith({}) });

  expect(rowOf([tested], questionOf(theIndicator("GIZ18"))).reports).toEqual({ reported: 1, due: 1 });
});

test.each([
  { before: [9, 1212], now: [9, 1211], trend: "TETAP", why: "0,7% stays 0,7%" },
  { before: [9, 1212], now: [11, 1212], trend: "TURUN", why: "0,7% becomes 0,9%" },
] as const)("BGM/D: $why", ({ before, now, trend }) => {
  const unit = desa("GIZ05", { counts: { 9: before[0], 10: now[0] }, outOf: { 9: before[1], 10: now[1] } });

  expect(rowOf([unit], questionOf(theIndicator("GIZ05"))).trend).toBe(trend);
});

test("whole counts of a cumulative indicator: 240 to 241 is naik", () => {
  const SPM06 = theIndicator("SPM06");
  const unit = unitOf(SPM06, { masks: { SPM06: monthsWith({ 9: 240, 10: 241 }) }, proyeksi: 100_000 });

  expect(rowOf([unit], questionOf(SPM06)).trend).toBe("NAIK");
});

test("January is set against December where that is counted by the month; what is cumulative begins anew", () => {
  const december = desa("GIZ01", { counts: { 12: 30 }, outOf: { 12: 40 } });
  const january = { ...desa("GIZ01", { counts: { 1: 36 }, outOf: { 1: 40 } }), yearBefore: december };
  const question = questionOf(theIndicator("GIZ01"), { month: 1 });

  expect(rowOf([january], question)).toMatchObject({ trend: "NAIK", lastMonth: { reached: 30, outOf: 40 } });
  expect(rowOf([{ ...january, yearBefore: null }], question)).toMatchObject({ trend: null, lastMonth: null });
  const events = { ...desa("GIZ19", { counts: {}, outOf: { 1: 40 } }), yearBefore: december };
  expect(rowOf([events], questionOf(theIndicator("GIZ19"), { month: 1 })).trend).toBeNull();
});
