import type { Actor } from "#lib/access/actor";
import { mayOpen } from "#lib/access/reach";
import type { AreaLevel } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import {
  type CountedRow,
  type Counting,
  countRows,
  countTotal,
  countTotalOfRows,
  isOtherSum,
} from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { byCoverage, isRanked, ranksOf } from "#lib/coverage/rank";
import { formatOutOf, formatPercentSign } from "#lib/format";
import { type FigureHeads, figureHeads } from "#lib/page/indicator/figure-heads";
import { type IndicatorFigures, indicatorFigures } from "#lib/page/indicator/figures";
import { type IndicatorLine, indicatorLine } from "#lib/page/indicator/line";
import { type IndicatorMonths, indicatorMonths } from "#lib/page/indicator/months";
import { type NamesCell, namesCell } from "#lib/page/indicator/names-cell";
import { indicatorNotes } from "#lib/page/indicator/notes";
import { percentOf, percentOfTarget } from "#lib/page/pws/row-words";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";
import type { Version } from "#lib/sasaran/version";

export type IndicatorView = {
  figures: IndicatorFigures;
  /** One page of them; empty on a posyandu's page, which divides into nothing. */
  lines: IndicatorLine[];
  paging: { offset: number; total: number };
  total: IndicatorLine;
  /** The lines are set against those known by name, though the page is not. */
  linesByRiil: boolean;
  /** Levels that the lines are held against; null without a target. */
  targets: { running: number; annual: number } | null;
  sentence: string;
  heads: FigureHeads;
  months: IndicatorMonths;
  names: NamesCell | null;
  notes: string[];
};

export type IndicatorQuestion = {
  unit: AreaUnit;
  level: AreaLevel | undefined;
  state: PwsState;
  reader: Actor;
  version: Version | null;
  page: number;
};

/** More than so many lines are paged. */
export const LINES_PAGE = 50;

/** One indicator of one unit: its figures, its chart, the table that says the same. */
export function indicatorView(
  counting: Counting,
  indicator: Indicator,
  { unit, level, state, reader, version, page }: IndicatorQuestion,
): IndicatorView {
  const total = countTotal(counting, unit, indicator);
  const rows = level ? countRows(counting, { unit, level }, indicator) : [];
  const sorted = rows.toSorted((a, b) => byCoverage(a.row, b.row));
  const ofRows = level ? countTotalOfRows(counting, { unit, level }, indicator) : total;
  const isOpen = ({ area }: CountedRow) => area.unit !== null && mayOpen(reader, counting.tree, area.unit);
  const hrefOf = (counted: CountedRow) =>
    isOpen(counted) && counted.area.unit
      ? INDICATOR.href({ kode: indicator.code, ...state, wilayah: counted.area.unit.code, per: null })
      : null;
  const ranks = ranksOf(
    sorted.map(({ row }) => row),
    indicator.betterWhen,
  );
  const { month } = counting;
  const offset = (page - 1) * LINES_PAGE;
  const lineOf = (counted: CountedRow, rank: number | null, href: string | null, unjudged = false) =>
    indicatorLine(counted, {
      rank,
      href,
      counting,
      unjudged,
      names: namesCell(counted, { state, reader, open: isOpen(counted) && mayList(counted, reader) }),
    });
  return {
    figures: indicatorFigures(total, month),
    lines: sorted
      .map((counted, index) => lineOf(counted, ranks[index] ?? null, hrefOf(counted)))
      .slice(offset, offset + LINES_PAGE),
    paging: { offset, total: sorted.length },
    total: lineOf(ofRows, null, null, isOtherSum(indicator, level)),
    linesByRiil: ofRows.question.basis !== total.question.basis,
    targets: targetsOf(ofRows),
    heads: figureHeads(indicator),
    sentence: sentenceOf(indicator, sorted, total),
    months: indicatorMonths(counting, total),
    names: namesCell(total, { state, reader, open: mayList(total, reader) }),
    notes: indicatorNotes(counting, { unit, total, rows: sorted, ofRows, version }),
  };
}

function targetsOf({ row, question }: CountedRow): IndicatorView["targets"] {
  const running = percentOf(row.runningTarget);
  const annual = percentOfTarget(question.target);
  return running === null || annual === null ? null : { running, annual };
}

/** A kepala puskesmas sees the kabupaten's totals, not its names. */
function mayList({ area }: CountedRow, { role }: Actor): boolean {
  return !(role === "KAPUS" && area.unit?.kind === "KABUPATEN");
}

/** The finding, for those who cannot see the picture. */
function sentenceOf({ label }: Indicator, sorted: readonly CountedRow[], total: CountedRow): string {
  const ranked = sorted.filter(({ row }) => isRanked(row) && !row.small);
  const named = (counted: CountedRow | undefined) =>
    counted ? `${counted.area.name} ${formatPercentSign(percentOf(counted.row.coverage))}` : "";
  const target = percentOf(total.row.runningTarget);
  const against = target === null ? "" : `, target ${formatPercentSign(target)}`;
  const ends = ranked.length > 1 ? `: tertinggi ${named(ranked[0])}, terendah ${named(ranked.at(-1))}` : "";
  const { row } = total;
  const all = row.small ? formatOutOf(row.reached, row.outOf) : formatPercentSign(percentOf(row.coverage));
  return `${label}${ends}; seluruhnya ${all}${against}.`;
}
