import type { AreaUnit } from "#lib/area/tree";
import { type Counting, countTotal } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { rateOf, rateWords } from "#lib/coverage/rate";

/** One step of a way through care, and who of the step before did not get there. */
export type CascadeStep = {
  code: string;
  label: string;
  href: string;
  reached: number;
  percent: string;
  /** Of the first step, 0 to 100: how long its bar is. */
  share: number;
  /** People fewer than at the step before; below 0 more. Null at the first. */
  loss: number | null;
  /** Of those not there, how many are still on the way. */
  onTheWay: number | null;
};

/** The steps in their order, in people: K1, K4, K6. Fewer than two are no way. */
export function cascadeOf(
  counting: Counting,
  {
    unit,
    indicators,
    hrefOf,
  }: { unit: AreaUnit; indicators: readonly Indicator[]; hrefOf: (code: string) => string },
): CascadeStep[] {
  const steps = indicators
    .filter(({ continuum }) => continuum !== undefined)
    .toSorted((a, b) => (a.continuum ?? 0) - (b.continuum ?? 0))
    .map((indicator) => ({ indicator, row: countTotal(counting, unit, indicator).row }));
  const first = steps[0]?.row.reached ?? 0;
  if (steps.length < 2 || first === 0) return [];
  return steps.map(({ indicator, row }, place) => {
    const before = steps[place - 1]?.row;
    return {
      code: indicator.code,
      label: indicator.label,
      href: hrefOf(indicator.code),
      reached: row.reached,
      percent: rateWords(rateOf(row.coverage, indicator), indicator),
      share: Math.min(100, (100 * row.reached) / first),
      loss: before ? before.reached - row.reached : null,
      onTheWay: row.stillPregnant,
    };
  });
}
