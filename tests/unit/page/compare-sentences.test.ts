import { expect, test } from "vitest";
import { rowOf } from "#lib/coverage/row";
import { panelOf } from "#lib/page/compare/panel";
import { compareSentences } from "#lib/page/compare/sentence";
import { addMonths, type Month } from "#lib/period/month";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

type Brought = Parameters<typeof unitOf>[1];

/** A drawing of October beside the October before. */
function drawing(code: string, now: readonly Brought[], then: readonly Brought[]) {
  const indicator = theIndicator(code);
  const area = { unit: null, code, name: code, plain: code, of: [] };
  const counted = (brought: readonly Brought[]) => {
    const question = questionOf(indicator);
    const row = rowOf(
      brought.map((one) => unitOf(indicator, one)),
      question,
    );
    return { area, question, row };
  };
  const month: Month = "2026-10";
  const points = [
    { month: addMonths(month, -12), counted: counted(then) },
    { month, counted: counted(now) },
  ];
  const panel = panelOf(points, { key: code, title: indicator.label, href: null, month, measure: "SELISIH" });
  if (!panel) throw new Error(code);
  return panel;
}

const stunted = (found: number) => [
  { masks: { STUNTING: monthsWith({ 10: found }), TBU_VALID: monthsWith({ 10: 100 }) } },
];
const k4 = (reached: number) => [{ proyeksi: 120, masks: { K4: monthsWith({ 9: reached }) } }];
const reports = (silent: number) =>
  Array.from({ length: 40 }, (_, at) => ({
    masks:
      at < silent
        ? { DILAYANI_2: monthsWith({}), DILAYANI_3: monthsWith({}), DILAYANI_4: monthsWith({}) }
        : {},
  }));

test("more that are stunted are worse, though the number is above that of last year", () => {
  expect(compareSentences([drawing("GIZ06", stunted(18), stunted(12))], null, "indikator")).toEqual([
    "1 dari 1 indikator lebih buruk dari tahun lalu.",
    "Stunting paling jauh dari target: lebih 4 orang.",
  ]);
  expect(compareSentences([drawing("GIZ06", stunted(12), stunted(18))], null, "indikator")).toEqual([
    "0 dari 1 indikator lebih buruk dari tahun lalu.",
  ]);
});

test("of what is neither better nor worse nothing is said", () => {
  const found = (people: number) => [
    { masks: { HT_FOUND: monthsWith({ 10: people }), HT_TESTED: monthsWith({ 10: 100 }) } },
  ];
  const panel = drawing("PTM02", found(10), found(30));
  expect(panel.sinceThen?.points ?? null).toBeNull();
  expect(compareSentences([panel], null, "indikator")).toEqual([]);
});

test("units that did not report are no people, and come behind people who are missing", () => {
  const [silent, behind] = [drawing("ILP18", reports(30), reports(20)), drawing("KIA03", k4(90), k4(90))];
  expect(compareSentences([silent], null, "indikator").at(-1)).toMatch(
    /^Kelengkapan laporan paling jauh dari target: kurang \d+ unit\.$/,
  );
  expect(compareSentences([silent, behind], null, "indikator").at(-1)).toBe(
    "K4 paling jauh dari target: kurang 5 orang.",
  );
});
