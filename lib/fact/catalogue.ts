import type { Klaster } from "#lib/access/actor";
import type { AreaKind } from "#lib/area/tree";
import type { PeriodKind } from "#lib/fact/period";
import type { SourceCode } from "#lib/fact/sources";
import type { Month } from "#lib/period/month";
import { ILP, SPM_2024 } from "#lib/programme/sources";

/** Where something may be told that has no person: a leaf, a desa, or a facility for those whose desa is not known. */
export type TellingKind = Extract<AreaKind, "POSYANDU" | "DESA" | "PUSKESMAS" | "PUSTU">;

/** What is told by its number alone. */
export type FactDefinition = {
  label: string;
  klaster: Klaster;
  units: readonly [TellingKind, ...TellingKind[]];
  period: PeriodKind;
  /** Told for L and P, never for both together. */
  bySex: boolean;
  /** Who may tell it. */
  sources: readonly [SourceCode, ...SourceCode[]];
  since: Month;
  /** On whose authority it is asked. */
  source: string;
};

/** A fact is added here and never changes its meaning: what was told stays told. */
export const FACTS = {
  HARI_BUKA: {
    label: "Hari buka posyandu",
    klaster: "KLASTER_1",
    units: ["POSYANDU"],
    period: "MONTH",
    bySex: false,
    sources: ["UNIT"],
    since: "2023-01",
    source: ILP,
  },
  KELUARGA: {
    label: "Jumlah keluarga",
    klaster: "KLASTER_1",
    units: ["DESA"],
    period: "MONTH",
    bySex: false,
    sources: ["UNIT"],
    since: "2023-01",
    source: ILP,
  },
  DIARE: {
    label: "Kasus diare (SKDR)",
    klaster: "KLASTER_4",
    units: ["DESA", "PUSKESMAS", "PUSTU"],
    period: "WEEK",
    bySex: true,
    sources: ["UNIT"],
    since: "2023-01",
    source: "Sistem Kewaspadaan Dini dan Respon",
  },
  LANSIA_TANPA_NAMA: {
    label: "Lansia diskrining, dilaporkan tanpa nama",
    klaster: "KLASTER_3",
    units: ["DESA", "PUSKESMAS", "PUSTU"],
    period: "MONTH",
    bySex: true,
    sources: ["KLINIK", "PMB"],
    since: "2024-07",
    source: SPM_2024,
  },
} as const satisfies Record<string, FactDefinition>;

export type FactCode = keyof typeof FACTS;

export const FACT_CODES = Object.keys(FACTS) as FactCode[];

export function isFactCode(text: string): text is FactCode {
  return Object.hasOwn(FACTS, text);
}

/** As anybody reads it who does not name one fact. */
export function factOf(code: FactCode): FactDefinition {
  return FACTS[code];
}
