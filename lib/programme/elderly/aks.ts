import type { Day } from "#lib/period/day";
import type { ElderlyData } from "#lib/programme/elderly/form";
import { referenceValue } from "#lib/reference/values";

/** AKS (Barthel) items and their highest scores; 20 in all. */
export const AKS_MAXIMA = {
  aks_bab: 2,
  aks_bak: 2,
  aks_diri: 1,
  aks_wc: 2,
  aks_makan: 2,
  aks_pindah: 3,
  aks_jalan: 3,
  aks_pakaian: 2,
  aks_tangga: 2,
  aks_mandi: 1,
} as const;

const AKS_CODES = Object.keys(AKS_MAXIMA) as (keyof typeof AKS_MAXIMA)[];

export type AksClass = "MANDIRI" | "RINGAN" | "SEDANG" | "BERAT" | "TOTAL";

export const AKS_LABELS = {
  MANDIRI: "Mandiri (A)",
  RINGAN: "Ketergantungan ringan (B)",
  SEDANG: "Ketergantungan sedang (B)",
  BERAT: "Ketergantungan berat (C)",
  TOTAL: "Ketergantungan total (C)",
} as const satisfies Record<AksClass, string>;

/** Null until all ten items are answered. */
export function aksScore(data: ElderlyData): number | null {
  const scores = AKS_CODES.map((code) => data[code]);
  const answered = scores.filter((score) => typeof score === "number");
  return answered.length < scores.length ? null : answered.reduce((sum, score) => sum + score, 0);
}

const CLASSES = ["MANDIRI", "RINGAN", "SEDANG", "BERAT"] as const;

export function aksClass(score: number, on: Day): AksClass {
  return CLASSES.find((one) => score >= referenceValue(`AKS_${one}`, on)) ?? "TOTAL";
}

/** Perawatan jangka panjang is for sedang, berat and total. */
export function needsLongTermCare(score: number, on: Day): boolean {
  return score <= referenceValue("AKS_PJP", on);
}
