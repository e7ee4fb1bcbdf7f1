import type { Span } from "#lib/mask/mask";
import { turnsOn } from "#lib/period/age";
import { completedMonths, type Day } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import type { History } from "#lib/service/history";

/** The ages below a limit, from that of the band before it on; the youngest first, the last without limit. */
export type AgeBand = { code: string; before: { months: number } | null };

/** The place of the band of that age. */
export function bandOn(bands: readonly AgeBand[], bornOn: Day, day: Day): number {
  const age = completedMonths(bornOn, day);
  return bands.findIndex(({ before }) => before === null || age < before.months);
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
