import { type Month, monthNumber, type Year, yearOf } from "#lib/period/month";

/** Twelve bits, bit 0 = January: set in every month for which something holds. */
export type Mask = number;

/** Months in which something holds, from the first to the last (inclusive); null = without end. */
export type Span = { from: Month; to: Month | null };

/** One thing that is reached once: a pregnancy's K4, a year's screening. */
export type Episode = {
  /** First month in which it can be waited for. */
  opensOn: Month;
  reachedOn: Month | null;
  /** Month since which it can no longer be reached; it is missed to the end of that year, and not again in the next. */
  missedOn?: Month | null;
  /** Last month in which it is waited for when it is not reached; null = for ever. */
  waitsUntil: Month | null;
  /** From this month on nothing more can be expected (pregnancy ended or past HPL); null = never known. */
  dueFrom: Month | null;
};

export const NO_MONTH: Mask = 0;
export const EVERY_MONTH: Mask = 0b1111_1111_1111;

/** The months in which the event happened, a mask for each of these years. */
export function monthly(months: readonly Month[], years: readonly Year[]): Mask[] {
  const masks = years.map(() => NO_MONTH);
  for (const month of months) {
    const place = years.indexOf(yearOf(month));
    if (place >= 0) masks[place] = (masks[place] ?? NO_MONTH) | bit(monthNumber(month));
  }
  return masks;
}

/** The months of that year which the spans cover, future ones included. */
export function state(spans: readonly Span[], year: Year): Mask {
  let mask = NO_MONTH;
  for (const { from, to } of spans) mask |= covered(from, to, year);
  return mask;
}

export function reached(episodes: readonly Episode[], year: Year): Mask {
  let mask = NO_MONTH;
  for (const { reachedOn } of episodes)
    if (reachedOn && yearOf(reachedOn) === year) mask |= bit(monthNumber(reachedOn));
  return mask;
}

/** Every month at whose end an open episode has not been reached. One decided in an earlier year does not wait. */
export function waiting(episodes: readonly Episode[], year: Year): Mask {
  let mask = NO_MONTH;
  for (const episode of episodes) mask |= waitingOf(episode, year);
  return mask;
}

/** The part of waiting in which nothing more can be expected. */
export function due(episodes: readonly Episode[], year: Year): Mask {
  let mask = NO_MONTH;
  for (const episode of episodes)
    if (episode.dueFrom) mask |= waitingOf(episode, year) & covered(episode.dueFrom, null, year);
  return mask;
}

function waitingOf({ opensOn, reachedOn, missedOn, waitsUntil }: Episode, year: Year): Mask {
  const decidedOn = reachedOn ?? missedOn;
  if (decidedOn && yearOf(decidedOn) < year) return NO_MONTH;
  const until = covered(opensOn, waitsUntil, year);
  return reachedOn ? until & ~covered(reachedOn, null, year) : until;
}

function covered(from: Month, to: Month | null, year: Year): Mask {
  const opens = yearOf(from);
  if (opens > year) return NO_MONTH;
  const closes = to === null ? year + 1 : yearOf(to);
  if (closes < year) return NO_MONTH;
  const first = opens < year ? 1 : monthNumber(from);
  const last = to === null || closes > year ? 12 : monthNumber(to);
  return first > last ? NO_MONTH : ((1 << last) - 1) & ~((1 << (first - 1)) - 1);
}

function bit(number: number): Mask {
  return 1 << (number - 1);
}
