import { expect, test } from "vitest";
import { addDays, type Day } from "#lib/period/day";
import { type EndOfPregnancy, judgeEnd } from "#lib/pregnancy/judge-end";

const HPHT: Day = "2025-11-01";
const born = (days: number, weights: (number | null)[], result: "HIDUP" | "LAHIR_MATI" = "HIDUP") =>
  ({
    hphtOn: HPHT,
    endedOn: addDays(HPHT, days),
    kind: "LAHIR",
    babies: weights.map((weightGram) => ({ result, weightGram })),
  }) satisfies EndOfPregnancy;
const lost = (days: number) =>
  ({ hphtOn: HPHT, endedOn: addDays(HPHT, days), kind: "KEGUGURAN", babies: [] }) satisfies EndOfPregnancy;
const code = (end: EndOfPregnancy) => {
  try {
    return judgeEnd(end).map(({ field }) => field);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each<[string, EndOfPregnancy, string | string[]]>([
  ["a living baby of 3,200 g 27 days after HPHT", born(27, [3200]), "END_TOO_EARLY"],
  ["born the day before 20 weeks", born(20 * 7 - 1, [null], "LAHIR_MATI"), "END_TOO_EARLY"],
  ["stillborn at 20 weeks", born(20 * 7, [400], "LAHIR_MATI"), []],
  ["living at 20 weeks", born(20 * 7, [400]), ["bayi_1_result"]],
  ["living the day before 28 weeks", born(28 * 7 - 1, [1000]), ["bayi_1_result"]],
  ["living at 28 weeks", born(28 * 7, [1000]), []],
  ["lost just before 20 weeks", lost(20 * 7 - 1), []],
  ["lost at 20 weeks", lost(20 * 7), ["kind"]],
  ["lost just before 22 weeks", lost(22 * 7 - 1), ["kind"]],
  ["lost at 22 weeks", lost(22 * 7), "LOSS_TOO_LATE"],
  ["born just before 42 weeks", born(42 * 7 - 1, [3200]), []],
  ["born at 42 weeks", born(42 * 7, [3200]), ["ended_on"]],
  ["born on the last day of 44 weeks", born(44 * 7, [3200]), ["ended_on"]],
  ["born a day later", born(44 * 7 + 1, [3200]), "END_TOO_LATE"],
  ["at term, light but within the limits", born(280, [2000]), []],
  ["at term, below the limits", born(280, [1990]), ["bayi_1_weight_gram"]],
  ["at term, at the upper limit", born(280, [4800]), []],
  ["at term, above it", born(280, [4810]), ["bayi_1_weight_gram"]],
  ["halfway between 28 and 34 weeks", born(31 * 7, [2550]), []],
  ["halfway, above", born(31 * 7, [2560]), ["bayi_1_weight_gram"]],
  ["3,700 g at 28 weeks", born(28 * 7, [3700]), "WEIGHT_IMPOSSIBLE"],
  ["without a weight", born(280, [null]), []],
  ["twins alike", born(259, [2000, 3000]), []],
  ["twins far apart", born(259, [1900, 3000]), ["kembar"]],
])("%s", (_, end, expected) => {
  expect(code(end)).toEqual(expected);
});
