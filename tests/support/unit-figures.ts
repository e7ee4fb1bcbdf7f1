import { indicatorIn } from "#lib/coverage/catalogue";
import type { Counts } from "#lib/coverage/counts";
import type { Indicator } from "#lib/coverage/definition";
import { figuresOf, type UnitFigures } from "#lib/coverage/figures";
import { kindOf } from "#lib/coverage/kinds";
import type { Question } from "#lib/coverage/question";
import { rulesIn } from "#lib/coverage/rules";
import type { FactCode } from "#lib/fact/catalogue";
import { type FactCounts, NOTHING_TOLD } from "#lib/fact/counts";
import type { MaskCode } from "#lib/measure/slots";
import type { Month } from "#lib/period/month";

export const NO_MONTHS: Counts = Array<number>(12).fill(0);
export const ALL_MONTHS: Counts = Array<number>(12).fill(1);

type Unit = {
  masks?: Partial<Record<MaskCode, Counts>>;
  /** What was told without names. */
  facts?: Partial<Record<FactCode, FactCounts>>;
  proyeksi?: number | null;
  mustReport?: boolean;
  withoutDesa?: boolean;
  /** Its year before, of which December is compared with January. */
  yearBefore?: UnitFigures | null;
};

/** What a desa or home brings; it reported every month unless its DILAYANI is given. */
export function unitOf(
  indicator: Indicator,
  {
    masks = {},
    facts = {},
    proyeksi = null,
    mustReport = true,
    withoutDesa = false,
    yearBefore = null,
  }: Unit,
): UnitFigures {
  return figuresOf(indicator, {
    counts: (mask) => masks[mask] ?? (mask.startsWith("DILAYANI") ? ALL_MONTHS : NO_MONTHS),
    facts: (fact) => facts[fact] ?? NOTHING_TOLD,
    proyeksi: () => proyeksi,
    mustReport,
    withoutDesa,
    yearBefore,
  });
}

export function theIndicator(code: string, month: Month = "2026-10"): Indicator {
  const indicator = indicatorIn(month, code);
  if (!indicator) throw new Error(`No indicator ${code} in ${month}`);
  return indicator;
}

/** October 2026, ended, by proyeksi, unless said otherwise. */
export function questionOf(indicator: Indicator, more: Partial<Question> = {}): Question {
  const usual = { month: 10, basis: "PROYEKSI", running: false } as const;
  return {
    indicator,
    kind: kindOf(indicator),
    ...usual,
    rules: rulesIn("2026-10"),
    target: indicator.defaultTarget,
    ...more,
  };
}

/** Counts by month number, the others nought. */
export function monthsWith(counts: Partial<Record<number, number>>): Counts {
  return NO_MONTHS.map((_, index) => counts[index + 1] ?? 0);
}
