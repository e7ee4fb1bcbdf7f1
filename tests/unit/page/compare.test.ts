import { expect, test } from "vitest";
import { areasBetween } from "#components/chart/between";
import { scaleOf } from "#components/chart/scale";
import type { AreaUnit } from "#lib/area/tree";
import type { CountedRow } from "#lib/coverage/counting";
import { rowOf } from "#lib/coverage/row";
import { rankingOf } from "#lib/page/compare/ranking";
import { monthsWith, NO_MONTHS, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const K4 = theIndicator("KIA03");

/** A unit of a hundred that reached so many by each of these months; null = its month is not known, "silent" = it did not report. */
function unit(name: string, reached: readonly (number | "silent" | null)[]) {
  const months = reached.map((people): CountedRow | null => {
    if (people === null) return null;
    const question = questionOf(K4, { month: 10 });
    const masks = people === "silent" ? { DILAYANI_2: NO_MONTHS } : { K4: monthsWith({ 10: people }) };
    const row = rowOf([unitOf(K4, { masks, proyeksi: 100 })], question);
    return { area: { unit: null, code: name, name, plain: name, of: [] }, question, row };
  });
  return { unit: { code: name } as AreaUnit, name, href: null, months };
}

const MONTHS = ["2026-08", "2026-09", "2026-10"] as const;

test("who rises the most and who falls the most are marked; a move of one place is none", () => {
  const ranking = rankingOf(
    [
      unit("Naik", [10, 25, 40]),
      unit("Turun", [40, 15, 10]),
      unit("Tetap", [30, 30, 30]),
      unit("Satu", [20, 20, 20]),
    ],
    MONTHS,
    K4,
  );

  expect(ranking?.lines.map(({ name, look, moved, ranks }) => [name, look, moved, ranks])).toEqual([
    ["Naik", "riser", 3, [4, 2, 1]],
    ["Tetap", "other", 0, [2, 1, 2]],
    ["Satu", "other", 0, [3, 3, 3]],
    ["Turun", "faller", -3, [1, 4, 4]],
  ]);
  expect(ranking?.months).toEqual(["Agu", "Sep", "Okt"]);
});

test("equals share a place; a month that is not known is a gap, and who has no place now is no mover", () => {
  const ranking = rankingOf(
    [unit("A", [20, 20, 20]), unit("B", [20, null, 20]), unit("C", [90, 10, "silent"])],
    MONTHS,
    K4,
  );

  expect(ranking?.lines.map(({ name, ranks, moved, look }) => [name, ranks, moved, look])).toEqual([
    ["A", [2, 1, 1], 1, "other"],
    ["B", [2, null, 1], 1, "other"],
    ["C", [1, 2, null], 0, "other"],
  ]);
  expect(rankingOf([unit("A", [1]), unit("B", [2])], ["2026-10"], K4)).toBeNull();
});

test.each([
  [[-17, 7], { low: -20, high: 10 }],
  [[-2.4, -0.5], { low: -3, high: 0 }],
  [[], { low: 0, high: 0.5 }],
  [[76], { low: 0, high: 80 }],
])("the scale of %j ends at round numbers and holds nought", (values, ends) => {
  const { low, high, ticks } = scaleOf(values);

  expect({ low, high }).toEqual(ends);
  expect(ticks).toContain(0);
});

test("between two lines each piece lies on one side; where one is not known there is none", () => {
  const areas = areasBetween([0, 4, null, 1, 1], [2, 2, 2, 1, 1]);

  expect(areas.map(({ above, outline }) => [above, outline.map(({ x, y }) => [x, y])])).toEqual([
    [
      false,
      [
        [0, 0],
        [0.5, 2],
        [0.5, 2],
        [0, 2],
      ],
    ],
    [
      true,
      [
        [0.5, 2],
        [1, 4],
        [1, 2],
        [0.5, 2],
      ],
    ],
  ]);
});
