import type { Day } from "#lib/period/day";
import { type ReferenceCode, referenceValue } from "#lib/reference/values";
import type { Sex } from "#lib/service/history";

/** Below it: anemia (WHO before its guideline of 2024), for those who are not pregnant; null under five years. */
export function anemiaBelow({ years, sex, on }: { years: number; sex: Sex; on: Day }): number | null {
  const code = codeOf(years, sex);
  return code && referenceValue(code, on);
}

function codeOf(years: number, sex: Sex): ReferenceCode | null {
  if (years < 5) return null;
  if (years < 12) return "HB_5_11";
  if (years < 15) return "HB_12_14";
  return sex === "P" ? "HB_PEREMPUAN" : "HB_LAKI";
}
