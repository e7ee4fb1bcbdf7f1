export const SLOTS = {
  TBC_SCREENED: 46,
  TBC_SUSPECT: 47,
} as const;
