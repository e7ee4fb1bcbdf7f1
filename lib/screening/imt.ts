import type { Day } from "#lib/period/day";
import { referenceValue } from "#lib/reference/values";
import type { BodyData } from "#lib/screening/shared-fields";

export type ImtClass = "SANGAT_KURUS" | "KURUS" | "NORMAL" | "GEMUK" | "OBESITAS";

export const IMT_LABELS = {
  SANGAT_KURUS: "sangat kurus (< 17,0)",
  KURUS: "kurus (17,0–18,4)",
  NORMAL: "normal (18,5–25,0)",
  GEMUK: "gemuk (25,1–27,0)",
  OBESITAS: "obesitas (> 27,0)",
} as const satisfies Record<ImtClass, string>;

/** Kilograms by squared metres, one decimal; null when either is missing. */
export function imtOf({ bb_kg, tb_cm }: BodyData): number | null {
  if (typeof bb_kg !== "number" || typeof tb_cm !== "number" || tb_cm <= 0) return null;
  return Math.round((bb_kg / (tb_cm / 100) ** 2) * 10) / 10;
}

/** The ministry's for adults, not WHO; read on the value in one decimal. */
export function imtClass(imt: number, on: Day): ImtClass {
  if (imt < referenceValue("IMT_KURUS_BERAT", on)) return "SANGAT_KURUS";
  if (imt < referenceValue("IMT_KURUS", on)) return "KURUS";
  if (imt <= referenceValue("IMT_NORMAL", on)) return "NORMAL";
  return imt <= referenceValue("IMT_GEMUK", on) ? "GEMUK" : "OBESITAS";
}
