import type { Indicator } from "#lib/coverage/definition";
import { type Rules, rulesIn } from "#lib/coverage/rules";
import { type Month, type MonthNumber, monthNumber } from "#lib/period/month";
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

/** Below target and unchanged: the guide leaves it open, the district counts it as JELEK. */
const LEVEL_BELOW_TARGET = "JELEK";

type Asked = { month: Month; basis: Basis; target: number | null; running: boolean };

/** Whoever asks for a number asks it so: page, report, answer to a machine. */
export function questionOf(indicator: Indicator, { month, basis, target, running }: Asked): Question {
  return {
    indicator,
    month: monthNumber(month),
    basis: hasBasis(indicator) ? basis : "RIIL",
    target,
    running,
    levelBelowTarget: LEVEL_BELOW_TARGET,
    rules: rulesIn(month),
  };
}

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
