import { PROGRAMME_SLOTS } from "#lib/programme/slots";

/** The masks of all programmes, and those of the klaster that served. */
export const SLOTS = { ...PROGRAMME_SLOTS, DILAYANI_2: 48, DILAYANI_3: 49, DILAYANI_4: 50 } as const;

export type MaskCode = keyof typeof SLOTS;

/** By their numbers. */
export const MASK_CODES = (Object.keys(SLOTS) as MaskCode[]).toSorted((a, b) => SLOTS[a] - SLOTS[b]);
