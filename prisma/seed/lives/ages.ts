import type { Random } from "#prisma/seed/lives/random";

/** Shares of all inhabitants by age in years: under one, under five, to seven, to school's end, adult, lansia. */
const GROUPS: readonly (readonly [range: readonly [from: number, to: number], share: number])[] = [
  [[0, 1], 1.6],
  [[1, 5], 6.6],
  [[5, 7], 3.4],
  [[7, 18], 18],
  [[18, 30], 19.5],
  [[30, 45], 22.5],
  [[45, 60], 16.5],
  [[60, 95], 11.9],
];

/** Age in days of one of the inhabitants; the older a lansia, the rarer. */
export function inventedAge(random: Random): number {
  const [from, to] = random.weighted(GROUPS, [18, 30]);
  const years =
    from < 60
      ? random.between(from, to)
      : Math.min(to, 60 + 10.5 * (-Math.log(1 - random.next())) ** (2 / 3));
  return Math.floor(years * 365.25);
}

/** Live births a year of a woman of that age; together 2.2 in a life. */
export function fertility(years: number): number {
  if (years < 16 || years >= 46) return 0;
  if (years < 20) return 0.018;
  if (years < 25) return 0.115;
  if (years < 30) return 0.148;
  if (years < 35) return 0.11;
  if (years < 36) return 0.07;
  if (years < 40) return 0.02;
  return 0.002;
}

/** Chance of dying within a year. */
export function mortality(years: number): number {
  if (years < 5) return 0.0012;
  if (years < 40) return 0.0011;
  if (years < 60) return 0.0045;
  return 0.014 * 1.085 ** (years - 60);
}
