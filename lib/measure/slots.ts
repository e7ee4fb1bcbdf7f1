import type { MasksOf } from "#lib/measure/catalogue-of";
import type { MEASURES } from "#lib/measure/measures";
import { PROGRAMME_SLOTS } from "#lib/programme/slots";

/** The masks of all programmes, and those of the klaster that served. */
export const SLOTS = { ...PROGRAMME_SLOTS, DILAYANI_2: 48, DILAYANI_3: 49, DILAYANI_4: 50 } as const;

type Slot = keyof typeof SLOTS;

/** What can be asked for: a mask with a slot, or the measure by age that is the sum of several. */
export type MaskCode = Slot | MasksOf<Extract<(typeof MEASURES)[number], { by: unknown }>>;

/** By their numbers. */
export const MASK_CODES = (Object.keys(SLOTS) as Slot[]).toSorted((a, b) => SLOTS[a] - SLOTS[b]);
