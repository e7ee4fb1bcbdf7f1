import { isClosed } from "#lib/area/tree";
import type { CountedRow } from "#lib/dashboard/counting";
import { listed } from "#lib/dashboard/gaps-words";
import { lateWords, madeWords, monthWords, percentOf, percentOfValue } from "#lib/dashboard/row-words";
import { formatNumber, formatPercent, NOTHING } from "#lib/format";
import { isRanked } from "#lib/indicator/rank";
import type { PwsStatus } from "#lib/indicator/status";
import type { Movement, Trend } from "#lib/indicator/trend";
import type { Month } from "#lib/period/month";

/** A number of people that opens into their names: "18 nama", and "+ 9" whom nobody knows. */
export type NamesCell = { people: number; words: string; more: string | null; href: string | null };

/** One unit of an indicator's chart and table. */
export type IndicatorLine = {
  key: string;
  name: string;
  /** Which desa a line without a unit stands for, or that a posyandu is closed. */
  note: string | null;
  href: string | null;
  /** Null is a gap in the chart. */
  percent: number | null;
  percentWords: string;
  late: string | null;
  made: string;
  mustReach: string;
  gapPeople: number | null;
  lowerIsBetter: boolean;
  now: string;
  before: string;
  nowPercent: string;
  beforePercent: string;
  movement: Movement | null;
  status: PwsStatus;
  trend: Trend | null;
  rank: number | null;
  names: NamesCell | null;
};

export type LineContext = {
  href: string | null;
  rank: number | null;
  names: NamesCell | null;
  month: Month;
  name: string;
};

export function indicatorLine(
  counted: CountedRow,
  { href, rank, names, month, name }: LineContext,
): IndicatorLine {
  const { area, row, question } = counted;
  const ranked = isRanked(row);
  return {
    key: area.code,
    name,
    note: noteOf(counted, month),
    href,
    percent: ranked ? percentOf(row.coverage) : null,
    percentWords: formatPercent(percentOf(row.coverage)),
    late: lateWords(row),
    made: madeWords(row),
    mustReach: row.mustReach === null ? NOTHING : formatNumber(row.mustReach),
    gapPeople: row.gapPeople,
    lowerIsBetter: question.indicator.betterWhen === "lower",
    now: monthWords(row.thisMonth, question),
    before: monthWords(row.lastMonth, question),
    nowPercent: formatPercent(percentOfValue(row.thisMonth)),
    beforePercent: formatPercent(percentOfValue(row.lastMonth)),
    movement: row.movement,
    status: row.status,
    trend: row.trend,
    rank,
    names,
  };
}

function noteOf({ area }: CountedRow, month: Month): string | null {
  if (!area.unit) return listed(area.of);
  return isClosed(area.unit, month) ? "ditutup" : null;
}
