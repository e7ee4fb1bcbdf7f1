import type { Span } from "#lib/mask/mask";
import { turnsOn } from "#lib/period/age";
import { completedMonths, type Day, daysBetween } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import type { History } from "#lib/service/history";

/** The ages below a limit, from that of the band before it on; the youngest first, the last without limit. */
export type Band = { code: string; before: { days: number } | { months: number } | null };

/** What is true for a month has no limit within one. */
export type AgeBand = Band & { before: { months: number } | null };

/** Of the age on that day. */
export function bandOn(bands: readonly Band[], bornOn: Day, day: Day): Band {
  const band = bands.find(({ before }) => {
    if (before === null) return true;
    return "days" in before
      ? daysBetween(bornOn, day) < before.days
      : completedMonths(bornOn, day) < before.months;
  });
  if (!band) throw new Error("The last band has no limit");
  return band;
}

/** Earlier than any history. */
const BEGINNING: Month = "0001-01";

/**
 * For each band the months at whose last day somebody is of that age. Who dies in a month is as old in it as on the day
 * of death.
 */
export function bandSpans(bands: readonly AgeBand[], { bornOn, diedOn }: History): Span[] {
  let from = BEGINNING;
  return bands.map(({ before }) => {
    if (before === null) return { from, to: null };
    const turns = turnsOn(bornOn, before.months);
    const neverTurned = diedOn !== null && turns > diedOn && monthOf(turns) === monthOf(diedOn);
    const next = addMonths(monthOf(turns), neverTurned ? 1 : 0);
    const span = { from, to: addMonths(next, -1) };
    from = next;
    return span;
  });
}
