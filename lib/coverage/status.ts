import type { Trend } from "#lib/coverage/trend";

/** The four PWS verdicts, and the reasons why none is given. */
export type PwsStatus =
  | Verdict
  | "TANPA_SASARAN"
  | "TANPA_PENYEBUT"
  | "BELUM_LAPOR"
  | "TANPA_CATATAN"
  | "BELUM_LENGKAP"
  | "PERIKSA_SASARAN"
  | "TANPA_TARGET"
  | "BERJALAN";

export type Verdict = "BAIK" | "KURANG" | "CUKUP" | "JELEK";

export type Standing = {
  /** The stored sasaran is missing. */
  withoutSasaran: boolean;
  running: boolean;
  /** Nobody of it reported the month. */
  missing: boolean;
  /** Nobody of it must report, and nothing was counted in the month. */
  quiet: boolean;
  /** Too few of it reported the month. */
  incomplete: boolean;
  /** So far above the proyeksi that this must be wrong. */
  beyondSasaran: boolean;
  /** Out of how many is found by the records themselves, not by a sasaran. */
  ratio: boolean;
  /** There is somebody to be reached. */
  covered: boolean;
  /** Null without a target. */
  onTarget: boolean | null;
  trend: Trend | null;
  levelBelowTarget: "JELEK" | "CUKUP";
};

export function statusOf(standing: Standing): PwsStatus {
  if (standing.withoutSasaran) return "TANPA_SASARAN";
  if (standing.missing) return "BELUM_LAPOR";
  if (!standing.covered) return standing.ratio ? "TANPA_PENYEBUT" : "TANPA_SASARAN";
  if (standing.running) return "BERJALAN";
  if (standing.quiet) return "TANPA_CATATAN";
  if (standing.beyondSasaran) return "PERIKSA_SASARAN";
  if (standing.incomplete) return "BELUM_LENGKAP";
  return standing.onTarget === null ? "TANPA_TARGET" : verdictOf(standing.onTarget, standing);
}

/** Pedoman PWS-KIA. Without a trend, as in January, level alone decides. */
function verdictOf(onTarget: boolean, { trend, levelBelowTarget }: Standing): Verdict {
  if (onTarget) return trend === "TURUN" ? "KURANG" : "BAIK";
  if (trend === "TETAP") return levelBelowTarget;
  return trend === "TURUN" ? "JELEK" : "CUKUP";
}
