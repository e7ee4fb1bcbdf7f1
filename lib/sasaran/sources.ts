/** Who says how many there are. Both may be stored; one of them counts. */
export const SOURCES = {
  PUSDATIN: { label: "Pusdatin", meaning: "data sasaran yang dibagikan Kementerian Kesehatan" },
  DAERAH: { label: "Daerah", meaning: "angka yang ditetapkan kabupaten sendiri" },
} as const satisfies Record<string, { label: string; meaning: string }>;

export type SasaranSource = keyof typeof SOURCES;

export const SOURCE_CODES = Object.keys(SOURCES) as SasaranSource[];

/** Counts until the district has decided otherwise: the ministry's own figures. */
export const OFFICIAL: SasaranSource = "PUSDATIN";

export function isSource(text: string): text is SasaranSource {
  return Object.hasOwn(SOURCES, text);
}
