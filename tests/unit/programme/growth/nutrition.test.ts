import { expect, test } from "vitest";
import { NUTRITION_LABELS } from "#lib/programme/growth/labels";
import {
  bgm,
  heightClass,
  lilaClass,
  stunted,
  underweight,
  wasted,
  wastingClass,
  weightClass,
} from "#lib/programme/growth/nutrition";

test.each([
  [-3.01, "BB_SANGAT_KURANG", "!!"],
  [-3, "BB_KURANG", "!"],
  [-2.01, "BB_KURANG", "!"],
  [-2, "BB_NORMAL", ""],
  [1, "BB_NORMAL", ""],
  [1.01, "BB_RISIKO_LEBIH", "!"],
] as const)("BB/U %d is %s", (z, expected, mark) => {
  expect(weightClass(z)).toBe(expected);
  expect(NUTRITION_LABELS[weightClass(z)].mark).toBe(mark);
});

test.each([
  [-3.01, "SANGAT_PENDEK", "!!"],
  [-3, "PENDEK", "!"],
  [-2.01, "PENDEK", "!"],
  [-2, "TB_NORMAL", ""],
  [3, "TB_NORMAL", ""],
  [3.01, "TINGGI", ""],
] as const)("TB/U %d is %s", (z, expected, mark) => {
  expect(heightClass(z)).toBe(expected);
  expect(NUTRITION_LABELS[heightClass(z)].mark).toBe(mark);
});

test.each([
  [-3.01, "GIZI_BURUK", "!!"],
  [-3, "GIZI_KURANG", "!"],
  [-2.01, "GIZI_KURANG", "!"],
  [-2, "GIZI_BAIK", ""],
  [1, "GIZI_BAIK", ""],
  [1.01, "BERISIKO_GIZI_LEBIH", "!"],
  [2, "BERISIKO_GIZI_LEBIH", "!"],
  [2.01, "GIZI_LEBIH", "!"],
  [3, "GIZI_LEBIH", "!"],
  [3.01, "OBESITAS", "!!"],
] as const)("BB/TB and IMT/U %d is %s", (z, expected, mark) => {
  expect(wastingClass(z)).toBe(expected);
  expect(NUTRITION_LABELS[wastingClass(z)].mark).toBe(mark);
});

test.each([
  [11.4, 6, "LILA_GIZI_BURUK"],
  [11.5, 6, "LILA_GIZI_KURANG"],
  [12.4, 59, "LILA_GIZI_KURANG"],
  [12.5, 59, "LILA_NORMAL"],
  [11.4, 5, null],
  [11.4, 60, null],
] as const)("LILA %d cm at %d months is %s", (cm, months, expected) => {
  expect(lilaClass(cm, months, "2026-10-12")).toBe(expected);
});

test("stunting, wasting and underweight begin below -2.00, BGM below -3.00", () => {
  expect([stunted({ tbu: -2 }), stunted({ tbu: -2.01 })]).toEqual([false, true]);
  expect([wasted({ bbtb: -2 }), wasted({ bbtb: -2.01 })]).toEqual([false, true]);
  expect([underweight({ bbu: -2 }), underweight({ bbu: -2.01 })]).toEqual([false, true]);
  expect([bgm({ bbu: -3 }), bgm({ bbu: -3.01 })]).toEqual([false, true]);
});

test("a child without a valid z-score is in no prevalence", () => {
  expect([stunted({}), wasted({}), underweight({}), bgm({})]).toEqual([null, null, null, null]);
});

test("edema counts as below -3 SD for whatever weight measures, and says nothing of stunting", () => {
  const swollen = { edema: true };
  expect([wasted(swollen), underweight(swollen), bgm(swollen), stunted(swollen)]).toEqual([
    true,
    true,
    true,
    null,
  ]);
  expect(stunted({ edema: true, tbu: -1 })).toBe(false);
});
