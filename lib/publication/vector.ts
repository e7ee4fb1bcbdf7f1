/** What one table counts of a unit, side by side: those reached and those not, or one number alone. */
export type Vector = readonly number[];

/** Fewer people than this, and more than nobody, might be recognised. */
export const LEAST = 5;

/** Nobody, or so many that none of them is recognised. */
export function isShown(vector: Vector): boolean {
  return vector.every((count) => count === 0 || count >= LEAST);
}

export function plus(a: Vector, b: Vector): Vector {
  return longer(a, b).map((_, index) => (a[index] ?? 0) + (b[index] ?? 0));
}

export function minus(a: Vector, b: Vector): Vector {
  return longer(a, b).map((_, index) => (a[index] ?? 0) - (b[index] ?? 0));
}

export function total(vectors: Iterable<Vector>): Vector {
  let sum: Vector = [];
  for (const vector of vectors) sum = plus(sum, vector);
  return sum;
}

/** Of units that are compared: all its people. */
export function people(vector: Vector): number {
  return vector.reduce((sum, count) => sum + count, 0);
}

function longer(a: Vector, b: Vector): Vector {
  return a.length < b.length ? b : a;
}
