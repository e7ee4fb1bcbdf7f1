import type { Band } from "#lib/service/age-bands";
import type { MeasureByAge } from "#lib/service/measure";

export type Slots = readonly number[];

type Named = { code: string; waiting?: string; due?: string };

/** By mask; that of a measure by age has those of its bands, in their order. */
export function numbersOf(
  slots: readonly (readonly [mask: string, slot: number])[],
  measures: readonly (Named & Partial<Pick<MeasureByAge, "by">>)[],
): ReadonlyMap<string, Slots> {
  if (new Set(slots.map(([, slot]) => slot)).size !== slots.length)
    throw new Error("Two masks with one number");
  const numbers = new Map<string, Slots>(slots.map(([mask, slot]) => [mask, [slot]]));
  for (const { code, waiting, due, by } of measures) {
    if (!by) continue;
    checkBands(by);
    for (const mask of [code, waiting ?? [], due ?? []].flat())
      numbers.set(
        mask,
        by.flatMap((band) => foundIn(numbers, `${mask}_${band.code}`)),
      );
  }
  return numbers;
}

export function foundIn(numbers: ReadonlyMap<string, Slots>, mask: string): Slots {
  const found = numbers.get(mask);
  if (!found) throw new Error(`No slot for ${mask}`);
  return found;
}

const ROUGH_MONTH = 30;

/** Everybody is in one of them. */
export function checkBands(bands: readonly Band[]) {
  const limits = bands.map(({ before }) => {
    if (before === null) return Number.POSITIVE_INFINITY;
    return "days" in before ? before.days : before.months * ROUGH_MONTH;
  });
  const rising = limits.every((limit, place) => place === 0 || limit > (limits[place - 1] ?? limit));
  if (!rising || limits.at(-1) !== Number.POSITIVE_INFINITY) throw new Error("Bands that leave somebody out");
}
