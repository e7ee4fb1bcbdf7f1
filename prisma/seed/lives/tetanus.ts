import type { Life } from "#prisma/seed/lives/life";
import type { Random } from "#prisma/seed/lives/random";

const FULL = 5;

/**
 * The T status with which a pregnancy begins: school immunisation brought most to T2 or T3, every earlier pregnancy
 * one or two more, up to T5. What an earlier pregnancy of this history ended with is where the next begins.
 */
export function tetanusOf(
  mother: Life,
  { years, earlier }: { years: number; earlier: number },
  random: Random,
): number {
  if (mother.tetanus !== null) return mother.tetanus;
  const fromSchool = years > 32 ? random.weighted(OLDER, 1) : random.weighted(YOUNGER, 3);
  const added = Array.from({ length: earlier }, () => random.int(1, 2)).reduce(
    (sum, doses) => sum + doses,
    0,
  );
  return Math.min(FULL, fromSchool + added);
}

/** Of those who were at school before BIAS was everywhere fewer had their doses (contoh). */
const OLDER = [
  [0, 12],
  [1, 28],
  [2, 40],
  [3, 20],
] as const;
const YOUNGER = [
  [0, 3],
  [1, 10],
  [2, 32],
  [3, 45],
  [4, 10],
] as const;
