import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";

/** One examination of a screening: done when all fields of one of its ways are answered. */
export type ScreeningPart = {
  name: string;
  anyOf: readonly (readonly string[])[];
  /** Fields that are asked beside it and decide nothing. */
  beside?: readonly string[];
};

/** What a screening must hold to count as "sesuai standar", from a day on. A change is a new row; the old one gets its `until`. */
type ScreeningStandard = {
  code: StandardCode;
  since: Day;
  /** First day on which it no longer holds. */
  until: Day | null;
  /** Forms that may bring it. */
  kinds: readonly string[];
  parts: readonly ScreeningPart[];
  source: string;
};

export type StandardCode = "REMAJA" | "SPM06" | "SPM07";

const PRESSURE: ScreeningPart = { name: "tekanan darah", anyOf: [["sistolik", "diastolik"]] };
const GLUCOSE: ScreeningPart = { name: "gula darah", anyOf: [["gula_darah"]], beside: ["jenis_gula"] };

/** Status gizi, tanda vital, ketajaman indera, gigi dan mulut: the parts of the school health screening. */
const REMAJA = {
  code: "REMAJA",
  kinds: ["SKRINING_REMAJA"],
  parts: [
    { name: "berat dan tinggi badan", anyOf: [["bb_kg", "tb_cm"]] },
    PRESSURE,
    { name: "mata", anyOf: [["mata"]] },
    { name: "telinga", anyOf: [["telinga"]] },
    { name: "gigi dan mulut", anyOf: [["gigi"]] },
  ],
} as const;

/** From 15 years the remaja screening serves too. */
const SPM06 = {
  code: "SPM06",
  kinds: ["SKRINING_DEWASA", "SKRINING_REMAJA"],
  parts: [
    { name: "IMT atau lingkar perut", anyOf: [["bb_kg", "tb_cm"], ["lp_cm"]] },
    PRESSURE,
    GLUCOSE,
    { name: "merokok", anyOf: [["merokok"]] },
  ],
} as const;

const SPM07 = {
  code: "SPM07",
  kinds: ["SKRINING_LANSIA"],
  parts: [
    PRESSURE,
    GLUCOSE,
    {
      name: "AKS (10 pertanyaan)",
      anyOf: [
        [
          "aks_bab",
          "aks_bak",
          "aks_diri",
          "aks_wc",
          "aks_makan",
          "aks_pindah",
          "aks_jalan",
          "aks_pakaian",
          "aks_tangga",
          "aks_mandi",
        ],
      ],
    },
    {
      name: "SKILAS kognitif",
      anyOf: [["skilas_tanggal_salah"], ["skilas_lokasi_salah"], ["skilas_ulang_3_kata_salah"]],
    },
    { name: "SKILAS mobilitas", anyOf: [["skilas_berdiri_kursi_gagal"]] },
    {
      name: "SKILAS malnutrisi",
      anyOf: [["skilas_bb_turun"], ["skilas_nafsu_makan_turun"], ["skilas_lila_lt_21"]],
    },
    { name: "SKILAS penglihatan", anyOf: [["skilas_keluhan_buram"], ["skilas_hitung_jari_gagal"]] },
    { name: "SKILAS pendengaran", anyOf: [["skilas_tes_bisik_gagal"]] },
    { name: "SKILAS depresi", anyOf: [["skilas_sedih_2mgg"], ["skilas_kurang_minat_2mgg"]] },
  ],
} as const;

const SPM_2019 = { since: "2019-01-01", until: "2024-07-01", source: "Permenkes 4/2019" } as const;
const SPM_2024 = { since: "2024-07-01", until: null, source: "Permenkes 6/2024" } as const;

export const SCREENING_STANDARDS: readonly ScreeningStandard[] = [REMAJA, SPM06, SPM07].flatMap((one) => [
  { ...one, ...SPM_2019 },
  { ...one, ...SPM_2024 },
]);

/** The row in force on that day; a day before the first row reads the first. */
export function standardOn(code: StandardCode, on: Day): ScreeningStandard {
  const rows = SCREENING_STANDARDS.filter((row) => row.code === code);
  const inForce =
    rows.findLast(({ since, until }) => since <= on && (until === null || on < until)) ?? rows[0];
  if (!inForce) throw new Error(`No screening standard ${code}`);
  return inForce;
}

export function isPartDone({ anyOf }: ScreeningPart, isAnswered: (code: string) => boolean): boolean {
  return anyOf.some((codes) => codes.every(isAnswered));
}

export function answersIn(data: ServiceData): (code: string) => boolean {
  return (code) => data[code] !== undefined;
}
