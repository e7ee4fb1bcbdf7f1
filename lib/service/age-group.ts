import type { Episode } from "#lib/mask/mask";
import { turnsOn } from "#lib/period/age";
import { addMonths, type Month, monthIn, monthOf, type Year, yearOf } from "#lib/period/month";
import type { History } from "#lib/service/history";

/** Completed years, both ends included; null = without upper end. */
export type AgeGroup = { from: number; to: number | null };

export function includesAge({ from, to }: AgeGroup, age: number): boolean {
  return age >= from && (to === null || age <= to);
}

type YearOfGroup = {
  reachedOn: Month | null;
  /** Month of the first check of that year which counts in another group of the same chain. */
  servedBesideOn: Month | null;
};

/**
 * One episode for each year in which a person belongs to the group. The groups of a chain do not overlap: a person waits
 * in that of the age on the last day of the month, unless a check that counts in the chain was done this year.
 */
export function yearlyEpisodes(
  { bornOn }: History,
  years: readonly Year[],
  { from, to }: AgeGroup,
  of: (year: Year) => YearOfGroup,
): Episode[] {
  const born = yearOf(bornOn);
  // Most people are far from most groups; this alone needs no birthdays.
  if (!years.some((year) => year >= born + from && (to === null || year <= born + to + 1))) return [];
  const firstMonth = monthOf(turnsOn(bornOn, from * 12));
  const lastMonth = to === null ? null : addMonths(monthOf(turnsOn(bornOn, (to + 1) * 12)), -1);
  const episodes: Episode[] = [];
  for (const year of years) {
    const january = monthIn(year, 1);
    const opensOn = firstMonth > january ? firstMonth : january;
    const { reachedOn, servedBesideOn } = of(year);
    const waitsUntil = earliest([
      monthIn(year, 12),
      ...(lastMonth ? [lastMonth] : []),
      ...(servedBesideOn ? [addMonths(servedBesideOn, -1)] : []),
    ]);
    if (reachedOn || opensOn <= waitsUntil) episodes.push({ opensOn, reachedOn, waitsUntil, dueFrom: null });
  }
  return episodes;
}

function earliest(months: readonly [Month, ...Month[]]): Month {
  return months.reduce((first, month) => (month < first ? month : first));
}
