import { type Indicator, isOverSasaran } from "#lib/coverage/definition";
import { type Basis, type Kind, kindOf } from "#lib/coverage/kinds";
import { type Rules, rulesIn } from "#lib/coverage/rules";
import { type Month, type MonthNumber, monthNumber } from "#lib/period/month";
import { GROUPS } from "#lib/sasaran/groups";

/** What is asked of the figures: one indicator, one month, one way of counting the denominator. */
export type Question = {
  indicator: Indicator;
  /** Its row of the table, looked up once: a page asks it some ten thousand times. */
  kind: Kind;
  month: MonthNumber;
  /** Without meaning for a ratio. */
  basis: Basis;
  /** Tenths of a percent, in force in that month; null = "tanpa target". */
  target: number | null;
  /** The month has not ended: no trend, no status word, no "belum lapor". */
  running: boolean;
  rules: Rules;
};

type Asked = { month: Month; basis: Basis; target: number | null; running: boolean };

/** Whoever asks for a number asks it so: page, report, answer to a machine. */
export function questionOf(indicator: Indicator, { month, basis, target, running }: Asked): Question {
  return {
    indicator,
    kind: kindOf(indicator),
    month: monthNumber(month),
    basis: basisIn(indicator, basis),
    target,
    running,
    rules: rulesIn(month),
  };
}

/** The one asked for, where the indicator can be read so. */
function basisIn(indicator: Indicator, asked: Basis): Basis {
  const { bases } = kindOf(indicator);
  return bases.includes(asked) ? asked : bases[0];
}

/** Whether there is a switch between proyeksi and riil. */
export function hasBasis(indicator: Indicator): boolean {
  return kindOf(indicator).bases.length > 1;
}

/** Over a year's sasaran the target grows by twelfths; over people known up to now it is whole. */
export function targetGrows({ indicator, kind, basis }: Question): boolean {
  if (kind.target === "WHOLE" || !isOverSasaran(indicator)) return false;
  return basis === "PROYEKSI" || GROUPS[indicator.outOf.sasaran].by === "age";
}
