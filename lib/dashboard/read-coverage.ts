import "server-only";
import type { Authorized } from "#lib/access/actor";
import {
  type CountedRow,
  type Counting,
  countRows,
  countTotal,
  countTotalOfRows,
  unitsToRead,
} from "#lib/dashboard/counting";
import type { CoverageQuestion } from "#lib/dashboard/coverage-question";
import { levelsFor } from "#lib/dashboard/reach";
import { readFigures } from "#lib/dashboard/read-figures";
import { readFrame } from "#lib/dashboard/read-frame";
import { asActor } from "#lib/db/as-actor";
import { indicatorIn } from "#lib/indicator/catalogue";

/** One row of a PWS table, in whole numbers. */
export type CoverageRow = {
  code: string;
  name: string;
  reached: number;
  outOf: number | null;
  targetPermille: number | null;
  mustReach: number | null;
  gapPeople: number | null;
  thisMonth: number | null;
  lastMonth: number | null;
  trend: string | null;
  status: string;
  waiting: number | null;
  unregistered: number | null;
  reports: { reported: number; due: number } | null;
};

export type CoverageAnswer = {
  indicator: string;
  month: string;
  running: boolean;
  recounting: boolean;
  area: string;
  level: string | null;
  sasaran: string;
  total: CoverageRow;
  rows: CoverageRow[];
};

/** The rows that a page shows, under the same reach. */
export async function readCoverage(
  actor: Authorized<"coverage:read">,
  { indicator: code, level, area, month, sasaran }: CoverageQuestion,
): Promise<CoverageAnswer | { missing: string }> {
  const indicator = indicatorIn(month, code);
  if (!indicator) return { missing: `Indikator ${code} belum berlaku pada ${month}.` };
  return asActor(actor, async (tx) => {
    const frame = await readFrame(tx, actor, { wilayah: area, month, basis: sasaran, per: null });
    if (!frame) return { missing: "Wilayah itu tidak ada di jangkauan akun ini." };
    if (frame.year === "NOT_OPENED") return { missing: `Tahun ${month.slice(0, 4)} belum dibuka.` };
    if (level && !levelsFor(actor, frame.unit).includes(level))
      return { missing: `Wilayah itu tidak terbagi menurut ${level.toLowerCase()}.` };
    const units = unitsToRead(frame.tree, frame.unit, level ?? undefined);
    const { figures } = await readFigures(tx, { month, units, indicators: [indicator] });
    const counting: Counting = { ...frame, figures };
    const below = level && { unit: frame.unit, level };
    const total = below
      ? countTotalOfRows(counting, below, indicator)
      : countTotal(counting, frame.unit, indicator);
    return {
      indicator: indicator.code,
      month,
      running: frame.running,
      recounting: frame.year === "RECOUNTING",
      area: frame.unit.code,
      level: level?.toLowerCase() ?? null,
      sasaran: total.question.basis.toLowerCase(),
      total: coverageRow(total),
      rows: below ? countRows(counting, below, indicator).map(coverageRow) : [],
    };
  });
}

function coverageRow({ area, row, question }: CountedRow): CoverageRow {
  return {
    code: area.code,
    name: area.name,
    reached: row.reached,
    outOf: row.outOf,
    targetPermille: question.target,
    mustReach: row.mustReach,
    gapPeople: row.gapPeople,
    thisMonth: row.thisMonth?.reached ?? null,
    lastMonth: row.lastMonth?.reached ?? null,
    trend: row.trend,
    status: row.status,
    waiting: row.waiting,
    unregistered: row.unregistered,
    reports: row.reports,
  };
}
