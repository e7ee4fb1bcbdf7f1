/** Who tells a number without names. */
export const FACT_SOURCES = {
  /** The unit about itself. */
  UNIT: { label: "Unit sendiri", decided: false },
  /** Totals of others who serve the same people: they add only from the month in which the district has said so. */
  KLINIK: { label: "Klinik, tanpa nama", decided: true },
  PMB: { label: "Praktik mandiri bidan, tanpa nama", decided: true },
} as const satisfies Record<string, { label: string; decided: boolean }>;

export type SourceCode = keyof typeof FACT_SOURCES;

export const FACT_SOURCE_CODES = Object.keys(FACT_SOURCES) as SourceCode[];

/** Those of which it is decided whether they add. */
export const DECIDED_SOURCES = FACT_SOURCE_CODES.filter((code) => FACT_SOURCES[code].decided);

export function isFactSource(text: string): text is SourceCode {
  return Object.hasOwn(FACT_SOURCES, text);
}
