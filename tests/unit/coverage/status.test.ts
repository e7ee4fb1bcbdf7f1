import { expect, test } from "vitest";
import { glyphOf, STATUS_LABELS } from "#lib/coverage/labels";
import { rowOf } from "#lib/coverage/row";
import { monthsWith, NO_MONTHS, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const K4 = theIndicator("KIA03");
const april = questionOf(K4, { month: 4, target: 950 });

/** 60 mothers expected, so that 19 must be reached by April. */
function desa({
  yearToDate,
  thisMonth,
  lastMonth,
}: {
  yearToDate: number;
  thisMonth: number;
  lastMonth: number;
}) {
  const before = yearToDate - thisMonth - lastMonth;
  return unitOf(K4, { masks: { K4: monthsWith({ 1: before, 3: lastMonth, 4: thisMonth }) }, proyeksi: 60 });
}

test.each([
  { yearToDate: 22, thisMonth: 6, lastMonth: 5, trend: "NAIK", status: "BAIK" },
  { yearToDate: 22, thisMonth: 5, lastMonth: 5, trend: "TETAP", status: "BAIK" },
  { yearToDate: 22, thisMonth: 4, lastMonth: 6, trend: "TURUN", status: "KURANG" },
  { yearToDate: 15, thisMonth: 5, lastMonth: 3, trend: "NAIK", status: "CUKUP" },
  { yearToDate: 15, thisMonth: 2, lastMonth: 6, trend: "TURUN", status: "JELEK" },
  { yearToDate: 15, thisMonth: 4, lastMonth: 4, trend: "TETAP", status: "JELEK" },
  { yearToDate: 19, thisMonth: 5, lastMonth: 4, trend: "NAIK", status: "BAIK" },
])(
  "$yearToDate of 60 in April, $lastMonth then $thisMonth: $trend, $status",
  ({ trend, status, ...counts }) => {
    const row = rowOf([desa(counts)], april);

    expect(row).toMatchObject({ mustReach: 19, trend, status, reached: counts.yearToDate, outOf: 60 });
  },
);

test("18 of 60 is one person below the running target of April", () => {
  const row = rowOf([desa({ yearToDate: 18, thisMonth: 5, lastMonth: 4 })], april);

  expect(row).toMatchObject({ onTarget: false, gapPeople: 1, status: "CUKUP" });
});

test("below target and unchanged is CUKUP where the setting says so", () => {
  const unchanged = desa({ yearToDate: 15, thisMonth: 4, lastMonth: 4 });

  expect(rowOf([unchanged], { ...april, rules: { ...april.rules, levelBelowTarget: "CUKUP" } }).status).toBe(
    "CUKUP",
  );
});

test.each([
  { reached: 5, status: "BAIK", glyph: "●" },
  { reached: 4, status: "CUKUP", glyph: "○" },
])("January with $reached of 60 is $status, without a trend", ({ reached, status, glyph }) => {
  const unit = unitOf(K4, { masks: { K4: monthsWith({ 1: reached }) }, proyeksi: 60 });
  const row = rowOf([unit], { ...april, month: 1 });

  expect(row).toMatchObject({ mustReach: 5, trend: null, compared: null, lastMonth: null, status });
  expect(glyphOf(row.status, row.trend)).toBe(glyph);
});

test("a month after one that was not reported has a verdict without a trend", () => {
  const reports = NO_MONTHS.map((_, index) => (index === 2 ? 0 : 1));
  const unit = unitOf(K4, { masks: { K4: monthsWith({ 4: 15 }), DILAYANI_2: reports }, proyeksi: 60 });

  expect(rowOf([unit], april)).toMatchObject({ lastMonth: null, trend: null, status: "CUKUP" });
});

test("without a target there is a value and a trend, and none of the four words", () => {
  const row = rowOf([desa({ yearToDate: 15, thisMonth: 5, lastMonth: 3 })], { ...april, target: null });

  expect(row).toMatchObject({ trend: "NAIK", status: "TANPA_TARGET", mustReach: null, gapPeople: null });
  expect(row.coverage).toEqual({ numerator: 15, denominator: 60 });
});

test("the running month has coverage and gap, but no trend, no verdict and nobody late", () => {
  const silent = unitOf(K4, {
    masks: { K4: monthsWith({ 3: 15 }), DILAYANI_2: monthsWith({ 3: 9 }) },
    proyeksi: 60,
  });
  const row = rowOf([silent], { ...april, running: true });

  expect(row).toMatchObject({ reached: 15, gapPeople: 4, trend: null, status: "BERJALAN", reports: null });
  expect(row.thisMonth).toEqual({ reached: 0, outOf: 60 });
  expect(row.lastMonth).toEqual({ reached: 15, outOf: 60 });
});

test("the same silent month, once ended, is BELUM LAPOR with the value of the month before", () => {
  const silent = unitOf(K4, {
    masks: { K4: monthsWith({ 3: 15 }), DILAYANI_2: monthsWith({ 3: 9 }) },
    proyeksi: 60,
  });

  expect(rowOf([silent], april)).toMatchObject({
    reached: 15,
    thisMonth: null,
    trend: null,
    status: "BELUM_LAPOR",
    reports: { reported: 0, due: 1 },
  });
});

test.each([null, 0])("a sasaran of %s gives no percentage and no verdict", (proyeksi) => {
  const unit = unitOf(K4, { masks: { K4: monthsWith({ 3: 1, 4: 2 }) }, proyeksi });
  const row = rowOf([unit], april);

  expect(row).toMatchObject({
    reached: 3,
    outOf: null,
    coverage: null,
    trend: null,
    status: "TANPA_SASARAN",
  });
  expect(row.thisMonth?.reached).toBe(2);
});

test("the marks of the four verdicts turn with the trend and fill with the level", () => {
  const marks = (["NAIK", "TURUN", "TETAP"] as const).map(
    (trend) => glyphOf("BAIK", trend) + glyphOf("JELEK", trend),
  );

  expect(marks).toEqual(["▲△", "▼▽", "▶▷"]);
  expect(glyphOf("BELUM_LAPOR", null)).toBe("◌");
  expect(STATUS_LABELS.TANPA_SASARAN.word).toBe("TANPA SASARAN");
});

test.each([
  { outOf: 19, small: true },
  { outOf: 20, small: false },
])("$outOf in the denominator: a small number is $small, and the word stays", ({ outOf, small }) => {
  const unit = unitOf(K4, { masks: { K4: monthsWith({ 3: 1, 4: 3 }) }, proyeksi: outOf });

  expect(rowOf([unit], april)).toMatchObject({ small, status: "CUKUP" });
});

test.each([
  { reached: 90, status: "BAIK" },
  { reached: 91, status: "PERIKSA_SASARAN" },
])("$reached of 60 expected is $status", ({ reached, status }) => {
  const unit = unitOf(K4, { masks: { K4: monthsWith({ 4: reached }) }, proyeksi: 60 });

  expect(rowOf([unit], april).status).toBe(status);
});

test("where lower is better no legend speaks of the number's own way", () => {
  expect(
    Object.values(STATUS_LABELS)
      .map(({ meaning }) => meaning)
      .join(),
  ).not.toMatch(/\b(naik|turun)\b/);
});
