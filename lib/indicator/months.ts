import { countedUnits, coverageOf, monthValueOf, type Value } from "#lib/indicator/coverage";
import type { UnitFigures } from "#lib/indicator/figures";
import type { Question } from "#lib/indicator/question";
import { unitsKnownIn } from "#lib/indicator/reporting";
import { type Movement, movementOf } from "#lib/indicator/trend";
import { MONTH_NUMBERS } from "#lib/period/month";

export type TwoMonths = {
  /** Null = not reported. */
  thisMonth: Value | null;
  lastMonth: Value | null;
  movement: Movement | null;
  /** How many units were compared, "7 desa yang sama"; null without a trend. */
  comparedUnits: number | null;
};

/** The same units in both months; where none reported both, each month of those who did, and no trend. */
export function twoMonths(units: readonly UnitFigures[], value: Value, question: Question): TwoMonths {
  const { month, running, indicator } = question;
  const now = unitsKnownIn(units, month, question);
  const before = month === 1 ? [] : unitsKnownIn(units, month - 1, question);
  const alsoBefore = new Set(before);
  const same = running ? [] : now.filter((unit) => alsoBefore.has(unit));
  const compares = same.length > 0;
  const thisMonth = ownValue(compares ? same : now, month, value, question);
  const lastMonth = ownValue(compares ? same : before, month - 1, value, question);
  if (!compares || !thisMonth || !lastMonth || !value.outOf)
    return { thisMonth, lastMonth, movement: null, comparedUnits: null };
  const movement = movementOf(indicator.kind, thisMonth, lastMonth);
  return { thisMonth, lastMonth, movement, comparedUnits: movement && same.length };
}

/** Twelve slots for the bars of a year: null = not reported, or after the month shown. */
export function monthsOf(units: readonly UnitFigures[], question: Question): (Value | null)[] {
  const counted = countedUnits(units, question);
  const value = coverageOf(counted, question);
  return MONTH_NUMBERS.map((month) =>
    month > question.month ? null : ownValue(unitsKnownIn(counted, month, question), month, value, question),
  );
}

/** One month's own people are set against the whole unit's sasaran, as in "bulan ini 7,7 %". */
function ownValue(units: readonly UnitFigures[], month: number, { outOf }: Value, question: Question) {
  if (units.length === 0) return null;
  const own = monthValueOf(units, month, question);
  return question.indicator.kind === "once-yearly-sasaran" ? { ...own, outOf } : own;
}
