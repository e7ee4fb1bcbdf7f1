import type { Day } from "#lib/period/day";
import type { ZScores } from "#lib/programme/growth/z-from-standard";
import { referenceValue } from "#lib/reference/values";

// Permenkes 2/2020 on anthropometry: z in two decimals, so -2.00 is normal and -3.00 still "kurang".

export type WeightClass = "BB_SANGAT_KURANG" | "BB_KURANG" | "BB_NORMAL" | "BB_RISIKO_LEBIH";
export type HeightClass = "SANGAT_PENDEK" | "PENDEK" | "TB_NORMAL" | "TINGGI";
export type WastingClass =
  | "GIZI_BURUK"
  | "GIZI_KURANG"
  | "GIZI_BAIK"
  | "BERISIKO_GIZI_LEBIH"
  | "GIZI_LEBIH"
  | "OBESITAS";
export type LilaClass = "LILA_GIZI_BURUK" | "LILA_GIZI_KURANG" | "LILA_NORMAL";
export type NutritionClass = WeightClass | HeightClass | WastingClass | LilaClass;

/** What a saved weighing tells about a child under 60 months. */
export type Nutrition = {
  [Index in "bbu" | "tbu" | "bbtb"]?: ZScores[Index] | undefined;
} & { edema?: boolean | undefined };

/** BB/U. */
export function weightClass(z: number): WeightClass {
  if (z < -3) return "BB_SANGAT_KURANG";
  if (z < -2) return "BB_KURANG";
  return z > 1 ? "BB_RISIKO_LEBIH" : "BB_NORMAL";
}

/** PB/U and TB/U. */
export function heightClass(z: number): HeightClass {
  if (z < -3) return "SANGAT_PENDEK";
  if (z < -2) return "PENDEK";
  return z > 3 ? "TINGGI" : "TB_NORMAL";
}

/** BB/PB, BB/TB and IMT/U of children under five. */
export function wastingClass(z: number): WastingClass {
  if (z < -3) return "GIZI_BURUK";
  if (z < -2) return "GIZI_KURANG";
  if (z <= 1) return "GIZI_BAIK";
  if (z <= 2) return "BERISIKO_GIZI_LEBIH";
  return z > 3 ? "OBESITAS" : "GIZI_LEBIH";
}

/** Upper arm of a child of 6-59 completed months; null at other ages, for which there is no cutoff. */
export function lilaClass(cm: number, ageMonths: number, on: Day): LilaClass | null {
  if (ageMonths < 6 || ageMonths > 59) return null;
  if (cm < referenceValue("LILA_BALITA_BURUK", on)) return "LILA_GIZI_BURUK";
  return cm < referenceValue("LILA_BALITA_KURANG", on) ? "LILA_GIZI_KURANG" : "LILA_NORMAL";
}

/** Each of these is null when there is no valid measurement: such a child is in no denominator. */
export function stunted({ tbu }: Nutrition): boolean | null {
  return below(-2, tbu);
}

export function wasted({ bbtb, edema }: Nutrition): boolean | null {
  return edema ? true : below(-2, bbtb);
}

export function underweight({ bbu, edema }: Nutrition): boolean | null {
  return edema ? true : below(-2, bbu);
}

/** Bawah garis merah. Edema hides lost weight, so it counts as below -3 SD like the others. */
export function bgm({ bbu, edema }: Nutrition): boolean | null {
  return edema ? true : below(-3, bbu);
}

function below(limit: number, z: number | undefined): boolean | null {
  return z === undefined ? null : z < limit;
}
