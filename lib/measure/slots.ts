import type { MasksOf } from "#lib/measure/catalogue-of";
import type { MEASURES } from "#lib/measure/measures";
import { PROGRAMME_SLOTS } from "#lib/programme/slots";

/** The masks of all programmes, of the klaster that served, and of the population pyramid. */
export const SLOTS = {
  ...PROGRAMME_SLOTS,
  DILAYANI_2: 48,
  DILAYANI_3: 49,
  DILAYANI_4: 50,
  PENDUDUK_0_4: 52,
  PENDUDUK_5_9: 53,
  PENDUDUK_10_14: 54,
  PENDUDUK_15_19: 55,
  PENDUDUK_20_24: 56,
  PENDUDUK_25_29: 57,
  PENDUDUK_30_34: 58,
  PENDUDUK_35_39: 59,
  PENDUDUK_40_44: 60,
  PENDUDUK_45_49: 61,
  PENDUDUK_50_54: 62,
  PENDUDUK_55_59: 63,
  PENDUDUK_60_64: 64,
  PENDUDUK_65_69: 65,
  PENDUDUK_70_74: 66,
  PENDUDUK_75_79: 67,
  PENDUDUK_80: 68,
} as const;

/** A mask with a number of its own. */
export type Slot = keyof typeof SLOTS;

/** What can be asked for: a mask with a slot, or the measure by age that is the sum of several. */
export type MaskCode = Slot | MasksOf<Extract<(typeof MEASURES)[number], { by: unknown }>>;

/** By their numbers. */
export const MASK_CODES = (Object.keys(SLOTS) as Slot[]).toSorted((a, b) => SLOTS[a] - SLOTS[b]);
