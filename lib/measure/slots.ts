/**
 * One number for each mask, written once and never used again: stored masks are read by position.
 * A retired mask keeps its number.
 */
export const SLOTS = {
  K1: 0,
  K1_WAITING: 1,
  K1_MURNI: 2,
  K1_MURNI_WAITING: 3,
  K4: 4,
  K4_WAITING: 5,
  K4_DUE: 6,
  K6: 7,
  K6_WAITING: 8,
  K6_DUE: 9,
  TTD90: 10,
  TTD90_WAITING: 11,
  TTD90_DUE: 12,
  RISTI: 13,
  HB_TESTED: 14,
  ANEMIA: 15,
  LILA_MEASURED: 16,
  KEK: 17,
  BUMIL: 18,
  BALITA_S: 19,
  PUNYA_KIA: 20,
  D: 21,
  N: 22,
  JUDGED: 23,
  TWO_T: 24,
  BGM: 25,
  TBU_VALID: 26,
  STUNTING: 27,
  BBTB_VALID: 28,
  WASTING: 29,
  BBU_VALID: 30,
  UNDERWEIGHT: 31,
  REMAJA_SCREENED: 32,
  REMAJA_SCREENED_WAITING: 33,
  REMATRI_HB_TESTED: 34,
  REMATRI_ANEMIA: 35,
  SPM05: 36,
  SPM05_WAITING: 37,
  SPM06: 38,
  SPM06_WAITING: 39,
  SPM07: 40,
  SPM07_WAITING: 41,
  HT_TESTED: 42,
  HT_FOUND: 43,
  AKS_KNOWN: 44,
  MANDIRI: 45,
  TBC_SCREENED: 46,
  TBC_SUSPECT: 47,
  DILAYANI_2: 48,
  DILAYANI_3: 49,
  DILAYANI_4: 50,
  RISTI_MASYARAKAT: 51,
} as const satisfies Record<string, number>;

export type MaskCode = keyof typeof SLOTS;

export const MASK_CODES = Object.keys(SLOTS) as MaskCode[];

/** Length of a stored row of masks. */
export const SLOT_COUNT = Math.max(...Object.values(SLOTS)) + 1;
