import { compareFractions } from "#lib/coverage/counts";
import type { Indicator } from "#lib/coverage/definition";
import { isUnknown } from "#lib/coverage/labels";
import type { IndicatorRow } from "#lib/coverage/row";

/** Units that stand in the chart: a coverage of this very month. Those who did not report keep a place at the end. */
export function isRanked({ coverage, status }: IndicatorRow): boolean {
  return coverage !== null && !isUnknown(status);
}

/** For sorting: the highest coverage first, the others after them in the order they came. */
export function byCoverage(a: IndicatorRow, b: IndicatorRow): number {
  if (!isRanked(a) || !isRanked(b)) return Number(isRanked(b)) - Number(isRanked(a));
  return a.coverage && b.coverage ? compareFractions(b.coverage, a.coverage) : 0;
}

/**
 * Peringkat: 1 for the best, equals share a place, null for who is not ranked. In the order of the rows. Where neither
 * more nor fewer is better nobody is before another.
 */
export function ranksOf(
  rows: readonly IndicatorRow[],
  betterWhen: Indicator["betterWhen"],
): (number | null)[] {
  if (betterWhen === "neither") return rows.map(() => null);
  const ranked = rows.filter(isRanked);
  const better = (a: IndicatorRow, b: IndicatorRow) =>
    betterWhen === "lower" ? byCoverage(b, a) < 0 : byCoverage(a, b) < 0;
  return rows.map((row) => (isRanked(row) ? 1 + ranked.filter((other) => better(other, row)).length : null));
}
