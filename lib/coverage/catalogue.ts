import type { Klaster } from "#lib/access/actor";
import type { Indicator } from "#lib/coverage/definition";
import type { Month } from "#lib/period/month";
import { INDICATORS } from "#lib/programme/indicators";
import { ILP } from "#lib/programme/sources";

/** Management counts units, not people: of no programme. */
const REPORTS = {
  code: "ILP18",
  since: "2023-01",
  label: "Kelengkapan laporan",
  title: "Kelengkapan laporan: unit yang melapor",
  meaning: "Desa (di halaman desa: posyandu) dengan catatan pelayanan pada bulan itu, dari semua yang wajib.",
  klaster: "KLASTER_1",
  kind: "reports",
  people: "unit wajib lapor",
  betterWhen: "higher",
  factor: 100,
  defaultTarget: 1000,
  source: ILP,
  privacy: "Tidak memuat orang.",
} as const;

/** Every indicator the dashboard knows, in the order of its tables. A new rule adds an entry and edits none. */
export const CATALOGUE = [...INDICATORS, REPORTS] as const satisfies readonly Indicator[];

export type IndicatorCode = (typeof CATALOGUE)[number]["code"];

const ENTRIES: readonly Indicator[] = CATALOGUE;

export const INDICATOR_CODES: readonly IndicatorCode[] = [...new Set(CATALOGUE.map(({ code }) => code))];

/** Those with people first; management, which counts units, after them. */
const KLASTERS = [
  "KLASTER_2",
  "KLASTER_3",
  "KLASTER_4",
  "KLASTER_1",
  "LINTAS_KLASTER",
] as const satisfies readonly Klaster[];

/** The definition in force in that month; undefined before the indicator existed. */
export function indicatorIn(month: Month, code: string): Indicator | undefined {
  return ENTRIES.findLast((entry) => entry.code === code && entry.since <= month);
}

export function indicatorsIn(month: Month): Indicator[] {
  return INDICATOR_CODES.flatMap((code) => indicatorIn(month, code) ?? []);
}

/** All five bands of a table; one without indicators says so. */
export function klastersIn(month: Month): { klaster: Klaster; indicators: Indicator[] }[] {
  const indicators = indicatorsIn(month);
  return KLASTERS.map((klaster) => ({
    klaster,
    indicators: indicators.filter((indicator) => indicator.klaster === klaster),
  }));
}
