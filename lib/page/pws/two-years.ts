import type { CountedRow } from "#lib/coverage/counting";
import { isUnknown } from "#lib/coverage/labels";
import type { SeriesPoint } from "#lib/coverage/read-series";
import { MONTH_NUMBERS, type Month, monthIn, yearOf } from "#lib/period/month";

/** January to December of the year shown over that of the year before; null = nothing is known, or not yet come. */
export type TwoYears = { now: (number | null)[]; before: (number | null)[] };

export function twoYears(
  points: readonly SeriesPoint[],
  month: Month,
  told: (counted: CountedRow) => number | null,
): TwoYears {
  const values = new Map(points.map((point) => [point.month, point.counted && told(point.counted)]));
  const of = (year: number) => MONTH_NUMBERS.map((number) => values.get(monthIn(year, number)) ?? null);
  return { now: of(yearOf(month)), before: of(yearOf(month) - 1) };
}

/** So many months reach back to January of the year before. */
export function monthsOfTwoYears(month: Month): number {
  return 12 + Number(month.slice(5));
}

/** People from the running target, above nought when it is reached; null where nobody reported or nothing is asked. */
export function peopleFromTarget({ row, question }: CountedRow): number | null {
  if (isUnknown(row.status) || row.mustReach === null) return null;
  return question.indicator.betterWhen === "lower"
    ? row.mustReach - row.reached
    : row.reached - row.mustReach;
}
