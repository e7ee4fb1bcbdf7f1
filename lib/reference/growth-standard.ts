/** WHO indices by their field in a weighing: weight, length, weight for length and BMI. */
export type GrowthIndex = "bbu" | "tbu" | "bbtb" | "imtu";

/** Box-Cox power, median and coefficient of variation. */
export type Lms = { l: number; m: number; s: number };

/** LMS at ascending knots: days of age, or centimetres for weight for length. */
export type Curve = {
  at: readonly number[];
  l: readonly number[];
  m: readonly number[];
  s: readonly number[];
};

/** All curves of one sex: plain numbers, so that a page can hand them to the browser. */
export type GrowthStandard = {
  bbu: Curve;
  under2: { tbu: Curve; imtu: Curve; bbtb: Curve };
  from2: { tbu: Curve; imtu: Curve; bbtb: Curve };
};

/** Below it a child is measured lying; from it on standing, with tables of its own. */
export const TWO_YEARS_IN_DAYS = 731;
export const DAYS_PER_MONTH = 30.4375;

export function curveOf(standard: GrowthStandard, index: GrowthIndex, ageDays: number): Curve {
  if (index === "bbu") return standard.bbu;
  return (ageDays < TWO_YEARS_IN_DAYS ? standard.under2 : standard.from2)[index];
}

/** Linear between the knots; null outside them. */
export function lmsAt({ at, l, m, s }: Curve, x: number): Lms | null {
  const after = firstKnotFrom(at, x);
  const [low, high] = [at[after - 1] ?? at[after], at[after]];
  if (low === undefined || high === undefined || x < low) return null;
  const part = high === low ? 0 : (x - low) / (high - low);
  const between = (values: readonly number[]) => {
    const end = values[after] ?? Number.NaN;
    const start = values[after - 1] ?? end;
    return start + (end - start) * part;
  };
  return { l: between(l), m: between(m), s: between(s) };
}

/** The measurement that lies at z standard deviations. */
export function valueAt({ l, m, s }: Lms, z: number): number {
  return l === 0 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l);
}

export function zAt({ l, m, s }: Lms, value: number): number {
  return l === 0 ? Math.log(value / m) / s : ((value / m) ** l - 1) / (l * s);
}

/** WHO: beyond 3 SD the distance between the second and the third is the unit. Changes nothing for length, whose L is 1. */
export function adjustedZAt(lms: Lms, value: number): number {
  const z = zAt(lms, value);
  if (Math.abs(z) <= 3) return z;
  const sign = Math.sign(z);
  const third = valueAt(lms, 3 * sign);
  return sign * 3 + (value - third) / Math.abs(third - valueAt(lms, 2 * sign));
}

/** The measurement that adjustedZAt gives this z. */
export function measureAt(lms: Lms, z: number): number {
  if (Math.abs(z) <= 3) return valueAt(lms, z);
  const sign = Math.sign(z);
  const third = valueAt(lms, 3 * sign);
  return third + sign * (Math.abs(z) - 3) * Math.abs(third - valueAt(lms, 2 * sign));
}

function firstKnotFrom(at: readonly number[], x: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? Number.POSITIVE_INFINITY) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
