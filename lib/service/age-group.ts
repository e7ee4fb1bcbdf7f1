import type { Episode } from "#lib/mask/mask";
import { type Day, isDay } from "#lib/period/day";
import { addMonths, type Month, monthIn, monthOf, type Year, yearOf } from "#lib/period/month";
import type { History } from "#lib/service/history";

/** Completed years, both ends included; null = without upper end. */
export type AgeGroup = { from: number; to: number | null };

/**
 * One episode for each year in which a person belongs to the group in at least one month. Who ages out unserved
 * stays waiting until December; the dead stop waiting.
 */
export function yearlyEpisodes(
  { bornOn, diedOn }: History,
  years: readonly Year[],
  { from, to }: AgeGroup,
  reachedOn: (year: Year) => Month | null,
): Episode[] {
  const born = yearOf(bornOn);
  // Most people are far from most groups; this alone needs no birthdays.
  if (!years.some((year) => year >= born + from && (to === null || year <= born + to + 1))) return [];
  const firstMonth = monthOf(birthday(bornOn, from));
  const lastMonth = to === null ? null : lastMonthBefore(birthday(bornOn, to + 1));
  const episodes: Episode[] = [];
  for (const year of years) {
    const january = monthIn(year, 1);
    const december = monthIn(year, 12);
    const opensOn = firstMonth > january ? firstMonth : january;
    if (opensOn > december || (lastMonth !== null && opensOn > lastMonth)) continue;
    const reached = reachedOn(year);
    episodes.push({ opensOn, reachedOn: reached, waitsUntil: untilDeath(december, diedOn), dueFrom: null });
  }
  return episodes;
}

/** At the end of the month of death nobody waits any more. */
export function untilDeath(last: Month, diedOn: Day | null): Month {
  if (!diedOn) return last;
  const before = addMonths(monthOf(diedOn), -1);
  return before < last ? before : last;
}

/** Born on 29 February: a year older on 1 March, as completed months say. */
function birthday(bornOn: Day, years: number): Day {
  const year = Number(bornOn.slice(0, 4)) + years;
  const day = `${year}${bornOn.slice(4)}` as Day;
  return bornOn.endsWith("-02-29") && !isDay(day) ? (`${year}-03-01` as Day) : day;
}

/** The month that holds the day before; a birthday on the first belongs to the month before. */
function lastMonthBefore(day: Day): Month {
  return day.endsWith("-01") ? addMonths(monthOf(day), -1) : monthOf(day);
}
