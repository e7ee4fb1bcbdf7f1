import type { Fraction } from "#lib/coverage/counts";
import { type Question, targetGrows } from "#lib/coverage/question";
import type { Value } from "#lib/coverage/value";

/** A target is kept in tenths of what is shown: 95,0 of a hundred, 1,5 of a thousand. */
function wholeOf({ indicator }: Question): number {
  return 10 * indicator.factor;
}

/** The share that must be reached by the month shown: T x m/12, or T itself where it does not grow. */
export function runningTarget(question: Question): Fraction | null {
  if (question.target === null || question.indicator.betterWhen === "neither") return null;
  const whole = wholeOf(question);
  return targetGrows(question)
    ? { numerator: question.target * question.month, denominator: whole * 12 }
    : { numerator: question.target, denominator: whole };
}

/** Whole numbers only: 19 of 60 is on a 95 % target in April, and no rounding may say otherwise. */
export function isReached(
  { reached, outOf }: Value,
  share: Fraction,
  betterWhen: "higher" | "lower",
): boolean {
  const has = reached * share.denominator;
  const needs = share.numerator * (outOf ?? 0);
  return betterWhen === "higher" ? has >= needs : has <= needs;
}

/** People who must be reached at least; where lower is better, at most. */
export function mustReach(outOf: number, share: Fraction, betterWhen: "higher" | "lower"): number {
  const people = (share.numerator * outOf) / share.denominator;
  return betterWhen === "higher" ? Math.ceil(people) : Math.floor(people);
}

/** The smallest number of people a month that adds up to the year's target: the line over the months. */
export function monthlyMinimum(outOf: number | null, question: Question): Fraction | null {
  if (outOf === null || question.target === null || !targetGrows(question)) return null;
  return { numerator: question.target * outOf, denominator: wholeOf(question) * 12 };
}

export type Needed = { people: number; fromMonth: number };

/** People a month, from the first month that is still open, to meet the year's target in December. */
export function neededPerMonth(value: Value, reachedThisMonth: number, question: Question): Needed | null {
  const { target, month, running } = question;
  const fromMonth = running ? month : month + 1;
  if (value.outOf === null || target === null || !targetGrows(question) || fromMonth > 12) return null;
  const before = value.reached - (running ? reachedThisMonth : 0);
  const missing = Math.ceil((target * value.outOf) / wholeOf(question)) - before;
  return { people: Math.max(0, Math.ceil(missing / (13 - fromMonth))), fromMonth };
}
