import { isHypertension } from "#lib/reference/hypertension";
import type { PressureData } from "#lib/screening/shared-fields";

export type PressureClass = "NORMAL" | "PREHIPERTENSI" | "HT_1" | "HT_2" | "KRISIS";

export const PRESSURE_LABELS = {
  NORMAL: "Normal (< 120/80)",
  PREHIPERTENSI: "Prehipertensi (120–139 / 80–89)",
  HT_1: "Hipertensi derajat 1 (140–159 / 90–99)",
  HT_2: "Hipertensi derajat 2 (≥ 160/100)",
  KRISIS: "Krisis hipertensi (≥ 180/120)",
} as const satisfies Record<PressureClass, string>;

/** The worse of the two values decides. */
export function pressureClass(systolic: number, diastolic: number): PressureClass {
  if (systolic >= 180 || diastolic >= 120) return "KRISIS";
  if (systolic >= 160 || diastolic >= 100) return "HT_2";
  if (isHypertension(systolic, diastolic)) return "HT_1";
  return systolic >= 120 || diastolic >= 80 ? "PREHIPERTENSI" : "NORMAL";
}

/** False too when the pressure was not taken. */
export function isHypertensive({ sistolik, diastolik }: PressureData): boolean {
  return typeof sistolik === "number" && typeof diastolik === "number" && isHypertension(sistolik, diastolik);
}
