import type { CountedRow } from "#lib/coverage/counting";
import { ceilingOf, forecastOf, fullMonths, meanOf } from "#lib/coverage/forecast";
import { targetGrows } from "#lib/coverage/question";
import { mustReach } from "#lib/coverage/target";
import type { Value } from "#lib/coverage/value";

/** What December asks of the months that are left, beside what the last ones brought. */
export type Pace = {
  /** People still to be reached by December. */
  missing: number;
  monthsLeft: number;
  perMonth: number;
  /** Of the full months that the forecast stands on; null when there is none. */
  recent: { mean: number; months: number } | null;
  /** As every page tells it; null without a full month. */
  forecast: number | null;
  /** Were everybody reached who still can be, by the numbers; null where nobody waits by name. */
  ceiling: number | null;
  target: number;
};

/** Only of what grows over the year; null in December, when nothing is left to do, or without a target. */
export function paceOf(
  total: Pick<CountedRow, "row" | "question">,
  months: readonly (Value | null)[],
): Pace | null {
  const { row, question } = total;
  const { target, indicator } = question;
  if (target === null || indicator.betterWhen !== "higher" || !targetGrows(question)) return null;
  const { from, monthsLeft } = fullMonths(total, months);
  if (monthsLeft === 0 || !row.outOf) return null;
  const needed = mustReach(row.outOf, { numerator: target, denominator: 10 * indicator.factor }, "higher");
  const forecast = forecastOf(total, months);
  return {
    missing: Math.max(0, needed - row.reached),
    monthsLeft,
    perMonth: Math.max(0, Math.ceil((needed - from) / monthsLeft)),
    recent: forecast && { mean: meanOf(forecast.of), months: forecast.of.length },
    forecast: forecast?.people ?? null,
    ceiling: ceilingOf(row),
    target: needed,
  };
}
