import type { Question } from "#lib/coverage/question";
import { targetGrows } from "#lib/coverage/question";
import { mustReach } from "#lib/coverage/target";

export type PaceFacts = {
  /** People of each month since January; null = nobody reported. */
  months: readonly (number | null)[];
  reached: number;
  outOf: number;
  /** Those of the gap who can still be reached this year. */
  withinReach: number;
};

/** What December asks of the months that are left, beside what the last ones brought. */
export type Pace = {
  /** People still to be reached by December. */
  missing: number;
  monthsLeft: number;
  perMonth: number;
  /** Of the last full months that are known, three at the most; null when there is none. */
  recent: { mean: number; months: number } | null;
  /** X + months left × that mean, no more than the ceiling; null without it. */
  forecast: number | null;
  /** Were everybody reached who still can be. */
  ceiling: number;
  target: number;
};

/** Only of what grows over the year; null in December, when nothing is left to do, or without a target. */
export function paceOf({ months, reached, outOf, withinReach }: PaceFacts, question: Question): Pace | null {
  const { target, month, running, indicator } = question;
  if (target === null || indicator.betterWhen !== "higher" || !targetGrows(question)) return null;
  const monthsLeft = 12 - month + (running ? 1 : 0);
  if (monthsLeft === 0 || outOf === 0) return null;
  const needed = mustReach(outOf, { numerator: target, denominator: 10 * indicator.factor }, "higher");
  const full = running ? month - 1 : month;
  const thisMonth = running ? (months[month - 1] ?? 0) : 0;
  const before = reached - thisMonth;
  const recent = meanOf(months.slice(Math.max(0, full - 3), full));
  const ceiling = reached + withinReach;
  return {
    missing: Math.max(0, needed - reached),
    monthsLeft,
    perMonth: Math.max(0, Math.ceil((needed - before) / monthsLeft)),
    recent,
    forecast: recent && Math.min(ceiling, Math.max(reached, before + Math.round(monthsLeft * recent.mean))),
    ceiling,
    target: needed,
  };
}

function meanOf(months: readonly (number | null)[]): Pace["recent"] {
  const known = months.filter((people) => people !== null);
  if (known.length === 0) return null;
  return { mean: known.reduce((sum, people) => sum + people, 0) / known.length, months: known.length };
}
