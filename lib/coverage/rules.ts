import { firstDay, type Month } from "#lib/period/month";
import { referenceValue } from "#lib/reference/values";
import { type MismatchLimits, mismatchLimits } from "#lib/sasaran/mismatch";

/** What the district has settled about the reading of any number. */
export type Rules = {
  /** Percent of the units that must report, from which a total gets one of the four words. */
  completeFrom: number;
  /** Below so many in the denominator one person looks like news. */
  smallBelow: number;
  /** Percent of the proyeksi above which a note asks to check the sasaran. */
  doubtAbove: number;
  /** Percent of the proyeksi above which no word is given at all. */
  checkAbove: number;
  /** Beyond them people known by name and proyeksi do not fit. */
  mismatch: MismatchLimits;
  /** Below target and unchanged, which the guide leaves open. */
  levelBelowTarget: "JELEK" | "CUKUP";
};

export function rulesIn(month: Month): Rules {
  const on = firstDay(month);
  return {
    completeFrom: referenceValue("PWS_LAPORAN_LENGKAP", on),
    smallBelow: referenceValue("PWS_ANGKA_KECIL", on),
    doubtAbove: referenceValue("PWS_CATATAN_SASARAN", on),
    checkAbove: referenceValue("PWS_PERIKSA_SASARAN", on),
    mismatch: mismatchLimits(on),
    levelBelowTarget: referenceValue("PWS_TETAP_BAWAH_TARGET", on),
  };
}
