import { compareFractions } from "#lib/coverage/counts";
import type { Indicator } from "#lib/coverage/definition";
import type { Kind } from "#lib/coverage/kinds";
import type { Question } from "#lib/coverage/question";
import type { Value } from "#lib/coverage/value";

/** NAIK is better, TURUN is worse; for a finding that is neither, as the number goes. */
export type Trend = "NAIK" | "TURUN" | "TETAP";
/** How the number itself went. */
export type Movement = "UP" | "DOWN" | "LEVEL";

const DIFFERENCES: Record<Kind["trend"], (now: Value, before: Value, factor: number) => number | null> = {
  HEADS: (now, before) => now.reached - before.reached,
  SHOWN_SHARES: shownDifference,
  EXACT_SHARES: ratioDifference,
};

/** The month's own numbers, never two cumulative ones; null when a month's ratio does not exist. */
export function movementOf(
  { kind, indicator }: Pick<Question, "kind" | "indicator">,
  now: Value,
  before: Value,
): Movement | null {
  const difference = DIFFERENCES[kind.trend](now, before, indicator.factor);
  if (difference === null) return null;
  return difference === 0 ? "LEVEL" : difference > 0 ? "UP" : "DOWN";
}

export function trendOf(movement: Movement | null, betterWhen: Indicator["betterWhen"]): Trend | null {
  if (movement === null) return null;
  if (movement === "LEVEL") return "TETAP";
  return (movement === "UP") === (betterWhen !== "lower") ? "NAIK" : "TURUN";
}

function ratioDifference(now: Value, before: Value): number | null {
  if (!now.outOf || !before.outOf) return null;
  return compareFractions(
    { numerator: now.reached, denominator: now.outOf },
    { numerator: before.reached, denominator: before.outOf },
  );
}

/** A share of people has moved when its figure has: what looks the same is "tetap". */
function shownDifference(now: Value, before: Value, factor: number): number | null {
  if (!now.outOf || !before.outOf) return null;
  return tenths(now.reached, now.outOf, factor) - tenths(before.reached, before.outOf, factor);
}

/** Tenths of a percent, or of one in a thousand, as shown, half rounded up, in whole numbers. */
function tenths(reached: number, outOf: number, factor: number): number {
  return Math.floor((20 * factor * reached + outOf) / (2 * outOf));
}
