export const SLOTS = {
  SPM07: 40,
  SPM07_WAITING: 41,
  AKS_KNOWN: 44,
  MANDIRI: 45,
} as const;
