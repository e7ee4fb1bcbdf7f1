import type { Fraction } from "#lib/coverage/counts";
import type { Indicator } from "#lib/coverage/definition";
import type { Value } from "#lib/coverage/value";
import { formatNumber, NOTHING } from "#lib/format";

/** How a number is told: of a hundred, of a thousand, of a hundred thousand. */
export type Told = Pick<Indicator, "factor">;

/** Only for showing: verdicts and ranks are reached in whole numbers. */
export function rateOf(share: Fraction | null, { factor }: Told): number | null {
  return share && share.denominator > 0 ? (factor * share.numerator) / share.denominator : null;
}

export function rateOfValue(value: Value | null, indicator: Told): number | null {
  return value?.outOf ? rateOf({ numerator: value.reached, denominator: value.outOf }, indicator) : null;
}

/** A target is kept in tenths of what is shown. */
export function rateOfTarget(tenths: number | null): number | null {
  return tenths === null ? null : tenths / 10;
}

/** "%", "per 1.000": over a column, beside a box. */
export function rateUnit({ factor }: Told): string {
  return factor === 100 ? "%" : `per ${formatNumber(factor)}`;
}

/** "76,6": where the head of the column says of how many. */
export function rateFigure(rate: number | null): string {
  return formatNumber(rate, 1);
}

/** "76,6%", "12,3 per 1.000": in a sentence. */
export function rateWords(rate: number | null, told: Told): string {
  return rate === null ? NOTHING : `${rateFigure(rate)}${behind(told)}`;
}

/** "95%" of a target that is whole. */
export function wholeRateWords(rate: number | null, told: Told): string {
  return rate === null ? NOTHING : `${rateFigure(rate).replace(/,0$/, "")}${behind(told)}`;
}

/** In a column of many indicators whose head says %: only what is none says its own. */
export function rateCell(rate: number | null, told: Told): string {
  return told.factor === 100 ? rateFigure(rate) : rateWords(rate, told);
}

/** Behind such a cell where no head stands over it. */
export function cellUnit({ factor }: Told): string {
  return factor === 100 ? "%" : "";
}

function behind(told: Told): string {
  return told.factor === 100 ? "%" : ` ${rateUnit(told)}`;
}
