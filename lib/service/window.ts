import type { Episode } from "#lib/mask/mask";
import { addDays, type Day } from "#lib/period/day";
import { monthIn, monthOf, yearOf } from "#lib/period/month";

/** Days in which something can be reached. */
export type Window = { from: Day; before: Day };

/**
 * Waited for since the month in which the window opens, due since that of its last day: until December of that year. What
 * was done outside of it does not count.
 */
export function windowEpisode({ from, before }: Window, doneOn: Day | null): Episode {
  const last = addDays(before, -1);
  const inTime = doneOn !== null && doneOn >= from && doneOn < before;
  return {
    opensOn: monthOf(from),
    reachedOn: inTime ? monthOf(doneOn) : null,
    waitsUntil: monthIn(yearOf(last), 12),
    dueFrom: monthOf(last),
  };
}
