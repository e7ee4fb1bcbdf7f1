import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
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
import { type Indicator, sharePercentOf } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { readFigures } from "#lib/coverage/read-figures";
import { readFrame } from "#lib/coverage/read-frame";
import { asActor } from "#lib/db/as-actor";
import type { CoverageQuestion } from "#lib/exchange/coverage-question";
import { addMonths, type Month, monthIn, yearOf } from "#lib/period/month";

/** One row of a PWS table, in whole numbers. */
export type CoverageRow = {
  code: string;
  name: string;
  /** From the first to the last of these months. */
  months: { from: Month; to: Month };
  reached: number;
  /** Part of reached, told without names; null where all of it is named. */
  reported: number | null;
  outOf: number | null;
  /** Tenths of one in `per`: 950 of 100 are 95,0 %. */
  targetPermille: number | null;
  mustReach: number | null;
  gapPeople: number | null;
  thisMonth: MonthFigures | null;
  lastMonth: MonthFigures | null;
  /** How the number itself went, in the word of the page. */
  trend: string | null;
  /** Whether that is better; null without a trend, and for a finding that is neither. */
  better: boolean | null;
  /** What the trend compares: the units that reported both months. */
  compared: { units: number; now: MonthFigures; before: MonthFigures } | null;
  /** Null for a sum by posyandu, which is of another kind than the unit's own number. */
  status: string | null;
  /** A denominator in which one person looks like news. */
  small: boolean;
  /** At the end of the last month. */
  waiting: number | null;
  unregistered: number | null;
  /** In the last month. */
  reports: { reported: number; due: number } | null;
  /** Desa without a sasaran, which are on neither side. */
  withoutSasaran: { units: number; reached: number; waiting: number };
};

type MonthFigures = { month: Month; reached: number; outOf: number | null };

export type CoverageAnswer = {
  indicator: string;
  /** Told of a hundred, a thousand or a hundred thousand: reached / outOf x per. */
  per: Indicator["factor"];
  month: string;
  running: boolean;
  recounting: boolean;
  area: string;
  level: string | null;
  sasaran: string;
  total: CoverageRow;
  rows: CoverageRow[];
  /**
   * What the rows say more than the total, since a share of the sasaran is rounded up in each and once in the total;
   * null where nothing is rounded.
   */
  rounding: { outOf: number } | null;
};

const MOVEMENT_WORDS = { UP: "NAIK", DOWN: "TURUN", LEVEL: "TETAP" } as const;

/** The rows that a page shows, under the same reach. */
export async function readCoverage(
  actor: Authorized<"coverage:read">,
  { indicator: code, level, area, month, sasaran }: CoverageQuestion,
): Promise<CoverageAnswer | { missing: string }> {
  const indicator = indicatorIn(month, code);
  if (!indicator) return { missing: `Indikator ${code} belum berlaku pada ${month}.` };
  return asActor(actor, async (tx) => {
    const frame = await readFrame(tx, actor, { wilayah: area, month, basis: sasaran });
    if (!frame) return { missing: "Wilayah itu tidak ada di jangkauan akun ini." };
    if (frame.year === "NOT_OPENED") return { missing: `Tahun ${month.slice(0, 4)} belum dibuka.` };
    if (level && !levelsFor(actor, frame.unit).includes(level))
      return { missing: `Wilayah itu tidak terbagi menurut ${level.toLowerCase()}.` };
    const units = unitsToRead(frame.tree, frame.unit, level ?? undefined);
    const { figures } = await readFigures(tx, { month, units, indicators: [indicator] });
    const counting: Counting = { ...frame, figures };
    const below = level && { unit: frame.unit, level };
    const rows = below ? countRows(counting, below, indicator) : [];
    const total = below
      ? countTotalOfRows(counting, below, indicator)
      : countTotal(counting, frame.unit, indicator);
    return {
      indicator: indicator.code,
      per: indicator.factor,
      month,
      running: frame.running,
      recounting: frame.year === "RECOUNTING",
      area: frame.unit.code,
      level: level?.toLowerCase() ?? null,
      sasaran: total.question.basis.toLowerCase(),
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

function coverageRow({ area, row, question }: CountedRow, month: Month): CoverageRow {
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
