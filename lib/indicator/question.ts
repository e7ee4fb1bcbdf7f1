import type { Indicator } from "#lib/indicator/definition";
import type { Rules } from "#lib/indicator/rules";
import type { MonthNumber } from "#lib/period/month";
import { GROUPS } from "#lib/sasaran/groups";

export type Basis = "PROYEKSI" | "RIIL";

/** What is asked of the figures: one indicator, one month, one way of counting the denominator. */
export type Question = {
  indicator: Indicator;
  month: MonthNumber;
  /** Without meaning for a ratio. */
  basis: Basis;
  /** Tenths of a percent, in force in that month; null = "tanpa target". */
  target: number | null;
  /** The month has not ended: no trend, no status word, no "belum lapor". */
  running: boolean;
  /** Below target and unchanged, which the guide leaves open (setting pws.tetap_bawah_target). */
  levelBelowTarget: "JELEK" | "CUKUP";
  rules: Rules;
};

/** Only a ratio has no switch between proyeksi and riil. */
export function hasBasis({ kind }: Indicator): boolean {
  return kind === "once-yearly-sasaran";
}

/** Over a year's sasaran the target grows by twelfths; over people known up to now it is whole. */
export function targetGrows({ indicator, basis }: Question): boolean {
  if (indicator.kind !== "once-yearly-sasaran") return false;
  return basis === "PROYEKSI" || GROUPS[indicator.outOf.sasaran].by === "age";
}

/** What is of one month alone can be set against December; what is summed since January begins anew. */
export function comparesYears({ kind }: Indicator): boolean {
  return kind === "ratio-monthly" || kind === "ratio-state" || kind === "reports";
}
