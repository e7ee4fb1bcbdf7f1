import type { AreaRow } from "#lib/area/rows";
import { isClosed } from "#lib/area/tree";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import { isUnknown } from "#lib/coverage/labels";
import { isRanked } from "#lib/coverage/rank";
import { rateFigure, rateOf, rateOfValue } from "#lib/coverage/rate";
import type { PwsStatus } from "#lib/coverage/status";
import type { Movement, Trend } from "#lib/coverage/trend";
import { formatNumber, NOTHING } from "#lib/format";
import type { NamesCell } from "#lib/page/indicator/names-cell";
import { listed } from "#lib/page/pws/late-words";
import { comparedWords, madeWords, monthWords, smallWords, statusNote } from "#lib/page/pws/row-words";

/** One unit of an indicator's chart and table. */
export type IndicatorLine = {
  key: string;
  name: string;
  /** Which desa a line without a unit stands for, or that a posyandu is closed. */
  note: string | null;
  href: string | null;
  /** Null is a gap in the chart. */
  percent: number | null;
  /** In the measure that the head names. */
  percentWords: string;
  /** Nobody reported: the counts stand in grey. */
  silent: boolean;
  /** "angka kecil" */
  small: string | null;
  made: string;
  mustReach: string;
  gapPeople: number | null;
  lowerIsBetter: boolean;
  now: string;
  before: string;
  nowPercent: string;
  beforePercent: string;
  movement: Movement | null;
  /** "44 desa yang sama: 76,7% → 78,7%" */
  compared: string | null;
  /** Null under a table whose sum is of another kind than the unit's own number. */
  status: PwsStatus | null;
  statusNote: string | null;
  trend: Trend | null;
  rank: number | null;
  names: NamesCell | null;
};

export type LineContext = {
  href: string | null;
  rank: number | null;
  names: NamesCell | null;
  counting: Pick<Counting, "month" | "nameOf">;
  unjudged?: boolean;
};

export function indicatorLine(
  counted: CountedRow,
  { href, rank, names, counting, unjudged = false }: LineContext,
): IndicatorLine {
  const { area, row, question } = counted;
  const { indicator } = question;
  const ranked = isRanked(row);
  return {
    key: area.code,
    name: area.plain,
    note: noteOf(area, counting),
    href,
    percent: ranked ? rateOf(row.coverage, indicator) : null,
    percentWords: rateFigure(rateOf(row.coverage, indicator)),
    silent: isUnknown(row.status),
    small: smallWords(row),
    made: madeWords(row),
    mustReach: row.mustReach === null ? NOTHING : formatNumber(row.mustReach),
    gapPeople: row.gapPeople,
    lowerIsBetter: indicator.betterWhen === "lower",
    now: isUnknown(row.status) ? NOTHING : monthWords(row.thisMonth, question),
    before: monthWords(row.lastMonth, question),
    nowPercent: ranked ? rateFigure(rateOfValue(row.thisMonth, indicator)) : NOTHING,
    beforePercent: rateFigure(rateOfValue(row.lastMonth, indicator)),
    movement: row.movement,
    compared: comparedWords(counted),
    status: unjudged ? null : row.status,
    statusNote: unjudged ? null : statusNote(counted),
    trend: row.trend,
    rank,
    names,
  };
}

function noteOf(area: AreaRow, counting: Pick<Counting, "month" | "nameOf">): string | null {
  if (!area.unit) return listed(counting, area.of);
  return isClosed(area.unit, counting.month) ? "ditutup" : null;
}
