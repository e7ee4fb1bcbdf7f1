export const SLOTS = {
  SPM06: 38,
  SPM06_WAITING: 39,
  HT_TESTED: 42,
  HT_FOUND: 43,
} as const;
