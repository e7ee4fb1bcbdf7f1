import type { Texts } from "#lib/action/meanwhile";
import type { Indicator } from "#lib/coverage/definition";
import type { TargetRow } from "#lib/coverage/list-targets";
import { rateOfTarget, rateWords, type Told, wholeRateWords } from "#lib/coverage/rate";
import type { Month } from "#lib/period/month";

export type TargetKey = `${string} ${Month}`;

export function targetKey(code: string, since: Month): TargetKey {
  return `${code} ${since}`;
}

/** What dinkes has set, as the texts of the form that sets one more. */
export function targetTexts(rows: readonly TargetRow[]): Texts {
  return Object.fromEntries(
    rows.map(({ indicator, since, permille }) => [targetKey(indicator, since), permilleText(permille)]),
  );
}

/** "900"; empty = tanpa target. */
export function permilleText(permille: number | null): string {
  return String(permille ?? "");
}

/** The target in force in that month, by what was set as the form was opened. */
export function openedTarget(opened: Texts, { code, defaultTarget }: Indicator, month: Month): string {
  const own = Object.keys(opened)
    .filter((key) => key.startsWith(`${code} `) && key <= targetKey(code, month))
    .toSorted();
  return opened[own.at(-1) ?? ""] ?? permilleText(defaultTarget);
}

export function targetWords(permille: number | null, told: Told): string {
  return permille === null ? "tanpa target" : rateWords(rateOfTarget(permille), told);
}

/** No more than all: a hundred of a hundred, a thousand of a thousand. */
export function targetTooHigh(permille: number | null, told: Told): string | null {
  if (permille === null || permille <= 10 * told.factor) return null;
  return `Target paling tinggi ${wholeRateWords(told.factor, told)}.`;
}
