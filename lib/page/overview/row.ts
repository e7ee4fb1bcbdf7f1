import { type CountedRow, type Counting, countMonths } from "#lib/coverage/counting";
import { kindOf } from "#lib/coverage/kinds";
import { isUnknown } from "#lib/coverage/labels";
import { cellUnit, rateCell, rateOf, rateOfValue } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import { monthlyMinimum } from "#lib/coverage/target";
import type { Movement, Trend } from "#lib/coverage/trend";
import { NOTHING } from "#lib/format";
import { type Bullet, bulletOf } from "#lib/page/pws/bullet-of";
import type { Noun } from "#lib/page/pws/gap-left";
import {
  type Compared,
  comparedOf,
  madeWords,
  monthWords,
  nounOf,
  smallWords,
  statusNote,
  targetWords,
} from "#lib/page/pws/row-words";

/** One indicator of one unit, as a line of the overview says it. */
export type OverviewRow = {
  code: string;
  label: string;
  href: string;
  percent: number | null;
  /** "66,5", "12,3 per 1.000" */
  percentWords: string;
  /** What a phone puts behind it, where no head says it: "%". */
  unit: string;
  /** "angka kecil" */
  small: string | null;
  /** "12 dari 49 desa" behind BELUM LENGKAP. */
  statusNote: string | null;
  made: string;
  target: string;
  bullet: Bullet;
  lowerIsBetter: boolean;
  /** Null without a target. */
  gapPeople: number | null;
  noun: Noun;
  now: string;
  before: string;
  movement: Movement | null;
  compared: Compared | null;
  months: { kind: "bars" | "line"; values: (number | null)[]; level: number | null };
  status: PwsStatus;
  trend: Trend | null;
  /** A note only where there is one: some hundreds of these stand on a page. */
  strip: { status: PwsStatus; trend: Trend | null; note?: string }[];
};

export function overviewRow(
  counting: Counting,
  total: CountedRow,
  { href, strip }: { href: string; strip: readonly CountedRow[] },
): OverviewRow {
  const { row, question } = total;
  const { indicator } = question;
  const percent = rateOf(row.coverage, indicator);
  return {
    code: indicator.code,
    label: indicator.label,
    href,
    percent,
    percentWords: rateCell(percent, indicator),
    unit: percent === null ? "" : cellUnit(indicator),
    small: smallWords(row),
    statusNote: statusNote(total),
    made: madeWords(row),
    target: targetWords(row, question),
    bullet: bulletOf(total),
    lowerIsBetter: indicator.betterWhen === "lower",
    gapPeople: row.gapPeople,
    noun: nounOf(indicator),
    now: isUnknown(row.status) ? NOTHING : monthWords(row.thisMonth, question),
    before: monthWords(row.lastMonth, question),
    movement: row.movement,
    compared: comparedOf(total),
    months: monthsOf(counting, total),
    status: row.status,
    trend: row.trend,
    strip: strip.map((part) => ({
      status: part.row.status,
      trend: part.row.trend,
      ...notesOf(part),
    })),
  };
}

function notesOf(part: CountedRow): { note?: string } {
  const notes = [statusNote(part), part.row.small ? "angka kecil" : null].filter((note) => note !== null);
  return notes.length > 0 ? { note: notes.join(", ") } : {};
}

/** Heads against the monthly minimum; a share as a line against its target. */
function monthsOf(counting: Counting, total: CountedRow): OverviewRow["months"] {
  const { row, question } = total;
  const { indicator } = question;
  const months = countMonths(counting, total);
  if (kindOf(indicator).months === "SHARES")
    return {
      kind: "line",
      values: months.map((value) => rateOfValue(value, indicator)),
      level: rateOf(row.runningTarget, indicator),
    };
  const minimum = monthlyMinimum(row.outOf, question);
  return {
    kind: "bars",
    values: months.map((month) => month?.reached ?? null),
    level: minimum && minimum.numerator / minimum.denominator,
  };
}
