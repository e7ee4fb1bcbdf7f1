import "server-only";
import type { z } from "zod";
import type { AreaLevel } from "#lib/area/rows";
import { indicatorIn } from "#lib/coverage/catalogue";
import {
  type CountedRow,
  type Counting,
  countRows,
  countTotal,
  countTotalOfRows,
  isOtherSum,
  unitsToRead,
} from "#lib/coverage/counting";
import { sharePercentOf } from "#lib/coverage/definition";
import { type Basis, kindOf } from "#lib/coverage/kinds";
import { readFigures } from "#lib/coverage/read-figures";
import type { Asker } from "#lib/exchange/asker";
import type { COVERAGE, CoverageRow } from "#lib/exchange/endpoints/coverage";
import { beginningOf, inArea, type Missing, mayDivide, undivided } from "#lib/exchange/in-area";
import { addMonths, type Month, monthIn, yearOf } from "#lib/period/month";

export type CoverageQuestion = {
  /** Asked for by its address; null is none that there is. */
  indicator: string | null;
  level: AreaLevel | null;
  area: string | null;
  month: Month;
  sasaran: Basis;
};

type Row = z.output<typeof CoverageRow>;
export type CoverageAnswer = Omit<z.output<typeof COVERAGE.answer>, "asOf">;

const MOVEMENT_WORDS = { UP: "NAIK", DOWN: "TURUN", LEVEL: "TETAP" } as const;

/** The rows that a page shows, under the same reach. */
export async function readCoverage(
  asker: Asker,
  { indicator: code, level, area, month, sasaran }: CoverageQuestion,
): Promise<CoverageAnswer | Missing> {
  const indicator = indicatorIn(month, code ?? "");
  if (!indicator) return { missing: `Indikator ${code} belum berlaku pada ${month}.` };
  return inArea(asker, { area, month, basis: sasaran }, async (tx, frame) => {
    if (level !== null && !mayDivide(asker, frame, level)) return undivided(level);
    const units = unitsToRead(frame.tree, frame.unit, level ?? undefined);
    const { figures, version } = await readFigures(tx, { month, units, indicators: [indicator] });
    const counting: Counting = { ...frame, figures };
    const below = level && { unit: frame.unit, level };
    const rows = below ? countRows(counting, below, indicator) : [];
    const total = below
      ? countTotalOfRows(counting, below, indicator)
      : countTotal(counting, frame.unit, indicator);
    return {
      ...beginningOf(frame),
      indicator: indicator.code,
      per: indicator.factor,
      level: level?.toLowerCase() ?? null,
      sasaran: total.question.basis.toLowerCase(),
      version: total.question.basis === "PROYEKSI" ? version : null,
      total: {
        ...coverageRow(total, month),
        ...(isOtherSum(indicator, level ?? undefined) && { status: null }),
      },
      rows: rows.map((row) => coverageRow(row, month)),
      rounding: below ? roundingOf(total, rows) : null,
    };
  });
}

function roundingOf({ row, question: { indicator } }: CountedRow, rows: readonly CountedRow[]) {
  if (!sharePercentOf(indicator)) return null;
  return { outOf: rows.reduce((sum, one) => sum + (one.row.outOf ?? 0), 0) - (row.outOf ?? 0) };
}

function coverageRow({ area, row, question }: CountedRow, month: Month): Row {
  const { compared, movement, trend } = row;
  const { betterWhen } = question.indicator;
  const last = addMonths(month, -1);
  const cumulative = kindOf(question.indicator).span === "SINCE_JANUARY";
  return {
    code: area.code,
    name: area.name,
    months: { from: cumulative ? monthIn(yearOf(month), 1) : month, to: month },
    reached: row.reached,
    reported: row.reported,
    outOf: row.outOf,
    targetPermille: question.target,
    mustReach: row.mustReach,
    gapPeople: row.gapPeople,
    thisMonth: row.thisMonth && { month, ...row.thisMonth },
    lastMonth: row.lastMonth && { month: last, ...row.lastMonth },
    trend: movement && MOVEMENT_WORDS[movement],
    better: trend === null || trend === "TETAP" || betterWhen === "neither" ? null : trend === "NAIK",
    compared: compared && {
      units: compared.units,
      now: { month, ...compared.now },
      before: { month: last, ...compared.before },
    },
    status: row.status,
    small: row.small,
    waiting: row.waiting,
    unregistered: row.unregistered,
    reports: row.reports,
    withoutSasaran: row.withoutSasaran,
  };
}
