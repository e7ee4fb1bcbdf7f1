import type { Day } from "#lib/period/day";
import { referenceValue } from "#lib/reference/values";

/** Known by name against expected, in percent: below, people are missing from the register; above, the proyeksi is doubtful. */
export type MismatchLimits = { below: number; above: number };

export function mismatchLimits(on: Day): MismatchLimits {
  return { below: referenceValue("SASARAN_RIIL_MIN", on), above: referenceValue("SASARAN_RIIL_MAX", on) };
}

export function mismatchOf(
  riil: number,
  proyeksi: number | null,
  { below, above }: MismatchLimits,
): "LOW" | "HIGH" | null {
  if (!proyeksi) return null;
  if (riil * 100 < proyeksi * below) return "LOW";
  return riil * 100 > proyeksi * above ? "HIGH" : null;
}
