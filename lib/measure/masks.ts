import { type Mask, NO_MONTH } from "#lib/mask/mask";

/** What somebody counts for in a year: the masks that are not empty, by the numbers of their slots. */
export type Masks = ReadonlyMap<number, Mask>;

/** Months of any of these slots. */
export function maskOf(masks: Masks, slots: readonly number[]): Mask {
  let mask = NO_MONTH;
  for (const slot of slots) mask |= masks.get(slot) ?? NO_MONTH;
  return mask;
}

/**
 * "{0,4095,-21,5}": slot 0 all year, slot 21 in January and March. A slot is written as zero or below it, so that no mask
 * is taken for one, and in the order of the numbers, so that what is alike is written alike.
 */
export function printMasks(masks: Masks): string {
  const slots = [...masks.keys()].sort(ascending);
  return `{${slots.map((slot) => `${-slot},${masks.get(slot)}`).join(",")}}`;
}

export function parseMasks(text: string): Masks {
  const masks = new Map<number, Mask>();
  if (text === "{}") return masks;
  const numbers = text.slice(1, -1).split(",").map(Number);
  for (let place = 0; place < numbers.length; place += 2)
    masks.set(-(numbers[place] ?? 0), numbers[place + 1] ?? 0);
  return masks;
}

function ascending(a: number, b: number): number {
  return a - b;
}
