import { expect, test } from "vitest";
import { panelOf } from "#lib/page/paper/panel";
import { districtOf, KABUPATEN } from "#tests/support/small-district";
import { monthsWith, NO_MONTHS, theIndicator } from "#tests/support/unit-figures";

type Places = Parameters<typeof districtOf>[0][string];

function panel(code: string, desa: Places) {
  return panelOf(districtOf({ Sijuk: desa }), { unit: KABUPATEN, level: "DESA" }, theIndicator(code));
}

const k4 = (months: Record<number, number>, proyeksi: number | null) => ({
  proyeksi,
  masks: { K4: monthsWith(months) },
});
const stunted = (found: number, of: number) => ({
  masks: { STUNTING: monthsWith({ 10: found }), TBU_VALID: monthsWith({ 10: of }) },
});

test("the highest stands first, who is silent last and with no bar", () => {
  const { rows } = panel("KIA03", {
    A: k4({ 9: 50 }, 100),
    B: k4({ 9: 51 }, 100),
    C: { ...k4({ 9: 99 }, 100), masks: { K4: monthsWith({ 9: 99 }), DILAYANI_2: NO_MONTHS } },
  });

  expect(rows.map(({ key, percent, percentWords, now }) => [key, percent, percentWords, now])).toEqual([
    ["B", 51, "51,0", "0"],
    ["A", 50, "50,0", "0"],
    ["C", null, "–", "–"],
  ]);
});

test.each([
  // By October 79,2 % of 120 is 95.
  ["KIA03", k4({ 9: 94 }, 120), "Kurang 1 orang ke target s.d. Okt, 79,2%."],
  ["KIA03", k4({ 9: 95 }, 120), "Target s.d. Okt 79,2% tercapai."],
  ["KIA03", k4({ 9: 95 }, null), ""],
  ["GIZ06", stunted(15, 100), "Lebih 1 orang dari batas 14,0%."],
  ["GIZ06", stunted(14, 100), "Target 14,0% tercapai."],
  ["GIZ09", { masks: { STUNTING_NEW: monthsWith({ 10: 3 }), TBU_AGAIN: monthsWith({ 10: 60 }) } }, ""],
] as const)("under %s of %o stands: %s", (code, brought, sentence) => {
  expect(panel(code, { A: brought }).sentence).toBe(sentence);
});

test.each([
  [19, true],
  [20, false],
])("%i mothers are small: %s, and the sentence then names no gap", (proyeksi, small) => {
  const { total, sentence } = panel("KIA03", { A: k4({ 9: 2 }, proyeksi) });

  expect(total.small).toBe(small);
  expect(sentence.startsWith("Kurang")).toBe(!small);
});

test("the year's target is drawn where it is not the running one", () => {
  const k4Panel = panel("KIA03", { A: k4({ 9: 94 }, 120) });

  expect([k4Panel.running?.words, k4Panel.annual?.words]).toEqual(["79,2", "95,0"]);
  expect(panel("GIZ06", { A: stunted(1, 100) })).toMatchObject({ running: { words: "14,0" }, annual: null });
  expect(panel("GIZ04", { A: {} })).toMatchObject({ running: null, annual: null });
});

test("the width holds the longest bar and a little more: at least 20, at most 115 of a hundred", () => {
  expect(panel("GIZ06", { A: stunted(1, 100) }).full).toBeCloseTo(20.8);
  expect(panel("GIZ06", { A: stunted(25, 100) }).full).toBeCloseTo(26);
  expect(panel("KIA03", { A: k4({ 9: 100 }, 120) }).full).toBeCloseTo(98.8);
  expect(panel("KIA03", { A: k4({ 9: 140 }, 120) }).full).toBe(115);
});

test("the lines add up to the total, and a desa without sasaran is in neither", () => {
  const { rows, total } = panel("KIA03", {
    A: k4({ 9: 40 }, 100),
    B: k4({ 10: 20 }, 50),
    C: k4({ 9: 7 }, null),
  });

  expect(rows.map(({ key, made, now, before }) => [key, made, now, before])).toEqual([
    ["A", "40/100", "0", "40"],
    ["B", "20/50", "20", "0"],
    ["C", "7/–", "0", "7"],
  ]);
  expect(total).toMatchObject({ made: "60/150", now: "20", before: "40", percentWords: "40,0" });
});
