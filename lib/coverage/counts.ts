/** Twelve counts of one mask in one year, January first. */
export type Counts = readonly number[];

/** An exact share; a percent is made of it only where it is shown. */
export type Fraction = { numerator: number; denominator: number };

export function inMonth(counts: Counts | null, month: number): number {
  return counts?.[month - 1] ?? 0;
}

/** January up to and including that month. */
export function upTo(counts: Counts | null, month: number): number {
  let sum = 0;
  for (let index = 0; index < month; index++) sum += counts?.[index] ?? 0;
  return sum;
}

export function sumOf<T>(items: readonly T[], countOf: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += countOf(item);
  return sum;
}

/** Month by month. */
export function added(all: readonly (Counts | null)[]): Counts {
  const sums = new Array<number>(12).fill(0);
  for (const counts of all)
    for (let index = 0; index < 12; index++) sums[index] = (sums[index] ?? 0) + (counts?.[index] ?? 0);
  return sums;
}

/** Above 0 when a is the greater share. Whole numbers only: no rounding may decide a trend or a rank. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}
