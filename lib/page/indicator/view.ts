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
import { rateOf, rateOfTarget, rateWords } from "#lib/coverage/rate";
import { formatOutOf } from "#lib/format";
import { type FigureHeads, figureHeads } from "#lib/page/indicator/figure-heads";
import { type IndicatorFigures, indicatorFigures } from "#lib/page/indicator/figures";
import { type IndicatorLine, indicatorLine } from "#lib/page/indicator/line";
import { type IndicatorMonths, indicatorMonths } from "#lib/page/indicator/months";
import { type NamesCell, namesCell } from "#lib/page/indicator/names-cell";
import { indicatorNotes } from "#lib/page/indicator/notes";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";
import type { Version } from "#lib/sasaran/version";

type Level = { percent: number; value: string };

export type IndicatorView = {
  figures: IndicatorFigures;
  /** One page of them; empty on a posyandu's page, which divides into nothing. */
  lines: IndicatorLine[];
  paging: { offset: number; total: number };
  total: IndicatorLine;
  /** The lines are set against those known by name, though the page is not. */
  linesByRiil: boolean;
  /** Levels that the lines are held against; null without a target. */
  targets: { running: Level; annual: Level } | null;
  /** Of how many the numbers are told. */
  per: Indicator["factor"];
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
const LINES_PAGE = 50;

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
    per: indicator.factor,
    heads: figureHeads(indicator),
    sentence: sentenceOf(indicator, sorted, total),
    months: indicatorMonths(counting, total),
    names: namesCell(total, { state, reader, open: mayList(total, reader) }),
    notes: indicatorNotes(counting, { unit, total, rows: sorted, ofRows, version }),
  };
}

function targetsOf({ row, question }: CountedRow): IndicatorView["targets"] {
  const { indicator } = question;
  const running = rateOf(row.runningTarget, indicator);
  const annual = rateOfTarget(question.target);
  if (running === null || annual === null) return null;
  const level = (percent: number) => ({ percent, value: rateWords(percent, indicator) });
  return { running: level(running), annual: level(annual) };
}

/** A kepala puskesmas sees the kabupaten's totals, not its names. */
function mayList({ area }: CountedRow, { role }: Actor): boolean {
  return !(role === "KAPUS" && area.unit?.kind === "KABUPATEN");
}

/** The finding, for those who cannot see the picture. */
function sentenceOf(indicator: Indicator, sorted: readonly CountedRow[], total: CountedRow): string {
  const ranked = sorted.filter(({ row }) => isRanked(row) && !row.small);
  const named = (counted: CountedRow | undefined) =>
    counted ? `${counted.area.name} ${rateWords(rateOf(counted.row.coverage, indicator), indicator)}` : "";
  const target = rateOf(total.row.runningTarget, indicator);
  const against = target === null ? "" : `, target ${rateWords(target, indicator)}`;
  const ends = ranked.length > 1 ? `: tertinggi ${named(ranked[0])}, terendah ${named(ranked.at(-1))}` : "";
  const { row } = total;
  const all = row.small
    ? formatOutOf(row.reached, row.outOf)
    : rateWords(rateOf(row.coverage, indicator), indicator);
  return `${indicator.label}${ends}; seluruhnya ${all}${against}.`;
}
