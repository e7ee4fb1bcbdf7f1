import "server-only";
import { type AreaUnit, isFacility } from "#lib/area/tree";
import { figuresOf } from "#lib/coverage/figures";
import { type Figures, mustReport } from "#lib/coverage/read-figures";
import { readTalliesBySex, type SexTallies } from "#lib/coverage/read-tallies-by-sex";
import type { Tx } from "#lib/db/client";
import { NOTHING_TOLD } from "#lib/fact/counts";
import { type Month, yearOf } from "#lib/period/month";
import type { Sex } from "#lib/service/history";

export type FiguresBySex = {
  /** Of people named here alone: to be read over riil, where L and P make the number of both. */
  figures: (sex: Sex) => Figures;
  tallies: (unitId: string) => SexTallies;
  madeOf: readonly unknown[];
};

/** The figures of one month, L and P each by itself. */
export async function readFiguresBySex(
  tx: Tx,
  { month, units }: { month: Month; units: readonly AreaUnit[] },
): Promise<FiguresBySex> {
  const unitIds = units.map(({ id }) => id);
  const tallies = await readTalliesBySex(tx, { year: yearOf(month), unitIds });
  return {
    figures: (sex) => (unit, indicator) =>
      figuresOf(indicator, {
        counts: (mask) => tallies(unit.id)(mask, sex),
        facts: () => NOTHING_TOLD,
        proyeksi: () => null,
        mustReport: mustReport(unit, month),
        withoutDesa: isFacility(unit),
        yearBefore: null,
      }),
    tallies,
    madeOf: unitIds.map(tallies),
  };
}
