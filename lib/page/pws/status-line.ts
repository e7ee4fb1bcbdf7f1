import type { CountedRow } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { isUnknown } from "#lib/coverage/labels";
import { rateOf, rateOfValue, rateWords } from "#lib/coverage/rate";
import type { SeriesPoint } from "#lib/coverage/read-series";
import type { PwsStatus } from "#lib/coverage/status";
import { monthlyMinimum } from "#lib/coverage/target";
import type { Movement, Trend } from "#lib/coverage/trend";
import { type Bullet, bulletOf } from "#lib/page/pws/bullet-of";
import { gapWords, type Noun } from "#lib/page/pws/gap-left";
import { madeWords, monthWords, nounOf, statusNote, targetWords } from "#lib/page/pws/row-words";

/** One indicator of one unit in a line: how far, what is missing, twelve months, which word. */
export type StatusLine = {
  code: string;
  label: string;
  href: string;
  percent: string;
  made: string;
  /** "≤ 14,0%"; "–" without a target. */
  target: string;
  bullet: Bullet;
  lowerIsBetter: boolean;
  /** "kurang 13", of units "kurang 3 unit" */
  gap: string;
  noun: Noun;
  lacks: boolean;
  now: string;
  before: string;
  movement: Movement | null;
  /** The twelve months up to the one shown. */
  months: { kind: "bars" | "line"; values: (number | null)[]; level: number | null };
  status: PwsStatus;
  trend: Trend | null;
  small: boolean;
  note: string | null;
};

const SHOWN = 12;

export function statusLine(counted: CountedRow, points: readonly SeriesPoint[], href: string): StatusLine {
  const { row, question } = counted;
  const { indicator } = question;
  return {
    code: indicator.code,
    label: indicator.label,
    href,
    percent: rateWords(rateOf(row.coverage, indicator), indicator),
    made: madeWords(row).replaceAll(" ", ""),
    target: targetWords(row, question, true),
    bullet: bulletOf(counted),
    lowerIsBetter: indicator.betterWhen === "lower",
    gap: gapWords({
      gapPeople: row.gapPeople,
      lowerIsBetter: indicator.betterWhen === "lower",
      noun: nounOf(indicator),
    }),
    noun: nounOf(indicator),
    lacks: (row.gapPeople ?? 0) > 0,
    now: isUnknown(row.status) ? "–" : monthWords(row.thisMonth, question),
    before: monthWords(row.lastMonth, question),
    movement: row.movement,
    months: monthsOf(counted, points.slice(-SHOWN)),
    status: row.status,
    trend: row.trend,
    small: row.small,
    note: statusNote(counted),
  };
}

/** Heads against the monthly minimum, a share against its target; a month that nobody reported is a gap. */
function monthsOf({ row, question }: CountedRow, points: readonly SeriesPoint[]): StatusLine["months"] {
  const { indicator } = question;
  const own = points.map(({ counted }) => counted?.row.thisMonth ?? null);
  if (kindOf(indicator).months === "SHARES")
    return {
      kind: "line",
      values: own.map((value) => rateOfValue(value, indicator)),
      level: rateOf(row.runningTarget, indicator),
    };
  const minimum = monthlyMinimum(row.outOf, question);
  return {
    kind: "bars",
    values: own.map((value) => value?.reached ?? null),
    level: minimum && minimum.numerator / minimum.denominator,
  };
}
