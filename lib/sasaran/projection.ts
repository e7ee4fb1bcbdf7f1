import type { GroupCode } from "#lib/sasaran/groups";

type Share = { numerator: number; denominator: number };

/** Live births of a year per 1,000 inhabitants, until the district's own rate is set. */
export const CRUDE_BIRTH_RATE = 16;

const ofInhabitants = (percent: number): Share => ({ numerator: percent * 10, denominator: 1000 });
const ofBirths = (percent: number): Share => ({
  numerator: CRUDE_BIRTH_RATE * percent,
  denominator: 100_000,
});

/** Ages 7-17 are eleven single years, taken as equally large. */
const SCHOOL_YEAR: Share = { numerator: 180, denominator: 11_000 };

/** Shares of all inhabitants, as dinkes uses them where no projection by single age is at hand. */
const SHARES = {
  BUMIL: ofBirths(110),
  BULIN: ofBirths(105),
  BAYI: ofInhabitants(1.6),
  BALITA: ofInhabitants(6.6),
  APRAS: ofInhabitants(3.4),
  USDIK: { numerator: SCHOOL_YEAR.numerator * 9, denominator: SCHOOL_YEAR.denominator },
  USEK: ofInhabitants(18),
  USPRO: { numerator: 585 * 11 + 180 * 3, denominator: 11_000 },
  DEWASA: ofInhabitants(58.5),
  LANSIA: ofInhabitants(11.9),
} as const satisfies Record<GroupCode, Share>;

/** People of that group expected among so many inhabitants. */
export function projectionOf(group: GroupCode, inhabitants: number): number {
  const { numerator, denominator } = SHARES[group];
  return Math.round((inhabitants * numerator) / denominator);
}

/** The kabupaten's figure, shared out by the inhabitants of each desa. */
export function projectedByDesa(group: GroupCode, inhabitants: readonly number[]): number[] {
  const total = inhabitants.reduce((sum, people) => sum + people, 0);
  return largestRemainder(projectionOf(group, total), inhabitants);
}

/** Whole parts in proportion to the weights that sum exactly to the total; of equal remainders the earlier wins. */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map(() => 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / whole));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const luckiest = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % whole }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left);
  for (const { index } of luckiest) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
