import type { Day } from "#lib/period/day";
import { referenceValue } from "#lib/reference/values";

export const GLUCOSE_KINDS = ["SEWAKTU", "PUASA", "2JPP"] as const;
export type GlucoseKind = (typeof GLUCOSE_KINDS)[number];
export type GlucoseClass = "NORMAL" | "PRADIABETES" | "DUGAAN_DM";

export function isGlucoseKind(value: unknown): value is GlucoseKind {
  return GLUCOSE_KINDS.some((kind) => kind === value);
}

/** A random test must not be judged by the limits of a fasting one. */
export function glucoseClass(mgDl: number, kind: GlucoseKind, on: Day): GlucoseClass {
  if (mgDl >= referenceValue(`GULA_${kind}_DM`, on)) return "DUGAAN_DM";
  return mgDl >= referenceValue(`GULA_${kind}_PRADIABETES`, on) ? "PRADIABETES" : "NORMAL";
}
