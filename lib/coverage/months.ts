import { added } from "#lib/coverage/counts";
import { campaignIn } from "#lib/coverage/definition";
import type { UnitFigures } from "#lib/coverage/figures";
import type { Question } from "#lib/coverage/question";
import { isKnownIn, isSilent } from "#lib/coverage/reporting";
import { type Movement, movementOf } from "#lib/coverage/trend";
import { countedUnits, coverageOf, monthValueOf, reachedOf, type Value } from "#lib/coverage/value";
import { MONTH_NUMBERS } from "#lib/period/month";

export type TwoMonths = {
  /** Whole numbers of all units; null = nobody reported. */
  thisMonth: Value | null;
  lastMonth: Value | null;
  movement: Movement | null;
  /** What the trend compares, "44 desa yang sama: 76,7 → 78,7"; null without one. */
  compared: { units: number; now: Value; before: Value } | null;
};

/** Each month of all its units; the trend of those alone that reported both. */
export function twoMonths(units: readonly UnitFigures[], value: Value, question: Question): TwoMonths {
  const { month, running } = question;
  const before = monthBefore(units, question);
  const thisMonth = ownValue(units, month, value, question);
  const lastMonth = before && ownValue(before.units, before.month, value, question);
  const compared = running || !before || !value.outOf ? null : comparedIn(units, before, value, question);
  const movement = compared && movementOf(question, compared.now, compared.before);
  return { thisMonth, lastMonth, movement, compared: movement && compared };
}

type MonthOf = { units: readonly UnitFigures[]; month: number };

/** In the same order as the units; of January the December before, where that can be compared and is open. */
function monthBefore(units: readonly UnitFigures[], question: Question): MonthOf | null {
  const { indicator, kind, month } = question;
  const before = ((kind.sides === "CARRIED" ? campaignIn(indicator, month) : null) ?? month) - 1;
  if (before > 0) return { units, month: before };
  const earlier = kind.comparesYears ? units.flatMap(({ yearBefore }) => yearBefore ?? []) : [];
  return earlier.length === units.length && units.length > 0 ? { units: earlier, month: 12 } : null;
}

function comparedIn(units: readonly UnitFigures[], before: MonthOf, value: Value, question: Question) {
  const same: UnitFigures[] = [];
  const then: UnitFigures[] = [];
  for (const [index, unit] of units.entries()) {
    const earlier = before.units[index];
    if (!earlier || !isKnownIn(unit, question.month, question)) continue;
    if (!isKnownIn(earlier, before.month, question)) continue;
    same.push(unit);
    then.push(earlier);
  }
  if (same.length === 0) return null;
  return {
    units: same.filter(({ withoutDesa }) => !withoutDesa).length,
    now: monthValueOf(same, question.month, value, question),
    before: monthValueOf(then, before.month, value, question),
  };
}

/** Twelve slots for the bars of a year, which sum to a cumulative number: null = nobody reported, or after the month shown. */
export function monthsOf(units: readonly UnitFigures[], question: Question): (Value | null)[] {
  const counted = countedUnits(units, question);
  const value = coverageOf(counted, question);
  const sums = [
    {
      reached: added(counted.map((unit) => reachedOf(unit, question))),
      reported: null,
      outOf: added(counted.map(({ outOf }) => outOf)),
    },
  ];
  return MONTH_NUMBERS.map((month) => {
    if (month > question.month || isSilent(counted, month, question)) return null;
    return monthValueOf(sums, month, value, question);
  });
}

function ownValue(units: readonly UnitFigures[], month: number, whole: Value, question: Question) {
  return isSilent(units, month, question) ? null : monthValueOf(units, month, whole, question);
}
