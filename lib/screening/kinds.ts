/** The yearly screening of the three ages, each a service of its programme: what they have in common is in this room. */
export const SCREENING_KINDS = ["SKRINING_REMAJA", "SKRINING_DEWASA", "SKRINING_LANSIA"] as const;
export type ScreeningKind = (typeof SCREENING_KINDS)[number];

export function isScreening(kind: string): kind is ScreeningKind {
  return SCREENING_KINDS.some((one) => one === kind);
}
