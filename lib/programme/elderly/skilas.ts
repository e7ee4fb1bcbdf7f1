import type { ElderlyData } from "#lib/programme/elderly/form";

export type SkilasDomain =
  | "KOGNITIF"
  | "MOBILITAS"
  | "MALNUTRISI"
  | "PENGLIHATAN"
  | "PENDENGARAN"
  | "DEPRESI";

export const SKILAS_DOMAINS = {
  KOGNITIF: {
    label: "kognitif",
    codes: ["skilas_tanggal_salah", "skilas_lokasi_salah", "skilas_ulang_3_kata_salah"],
  },
  MOBILITAS: { label: "mobilitas", codes: ["skilas_berdiri_kursi_gagal"] },
  MALNUTRISI: {
    label: "malnutrisi",
    codes: ["skilas_bb_turun", "skilas_nafsu_makan_turun", "skilas_lila_lt_21"],
  },
  PENGLIHATAN: { label: "penglihatan", codes: ["skilas_keluhan_buram", "skilas_hitung_jari_gagal"] },
  PENDENGARAN: { label: "pendengaran", codes: ["skilas_tes_bisik_gagal"] },
  DEPRESI: { label: "depresi", codes: ["skilas_sedih_2mgg", "skilas_kurang_minat_2mgg"] },
} as const satisfies Record<SkilasDomain, { label: string; codes: readonly string[] }>;

const DOMAINS = Object.keys(SKILAS_DOMAINS) as SkilasDomain[];

/** Domains with at least one "ya"; any of them means a further examination. */
export function skilasPositive(data: ElderlyData): SkilasDomain[] {
  return DOMAINS.filter((domain) => SKILAS_DOMAINS[domain].codes.some((code) => data[code] === true));
}

/** All six domains have an answer. */
export function isSkilasComplete(data: ElderlyData): boolean {
  return DOMAINS.every((domain) =>
    SKILAS_DOMAINS[domain].codes.some((code) => typeof data[code] === "boolean"),
  );
}

/** Null when nothing was asked; a "ya" decides even when other domains were left out. */
export function isSkilasPositive(data: ElderlyData): boolean | null {
  if (skilasPositive(data).length > 0) return true;
  return isSkilasComplete(data) ? false : null;
}
