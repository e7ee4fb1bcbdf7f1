import "server-only";
import { type AreaUnit, isClosed } from "#lib/area/tree";
import { readTallies } from "#lib/dashboard/read-tallies";
import type { Tx } from "#lib/db/client";
import type { Indicator } from "#lib/indicator/definition";
import { figuresOf, masksOf, type UnitFigures } from "#lib/indicator/figures";
import { type Month, yearOf } from "#lib/period/month";
import { readProyeksi, readVersions } from "#lib/sasaran/read-proyeksi";
import { type Version, versionIn } from "#lib/sasaran/version";

export type FiguresQuestion = {
  month: Month;
  /** Desa and homes. */
  units: readonly AreaUnit[];
  indicators: readonly Indicator[];
};

/** What a desa or a home brings to an indicator; summing is lib/indicator's. */
export type Figures = (unit: AreaUnit, indicator: Indicator) => UnitFigures;

export type FiguresAnswer = {
  figures: Figures;
  /** Of the proyeksi in force in that month; null when none was needed or is stored. */
  version: Version | null;
};

/** All that a page of these indicators counts with, in one year, by the sasaran in force in the month shown. */
export async function readFigures(
  tx: Tx,
  { month, units, indicators }: FiguresQuestion,
): Promise<FiguresAnswer> {
  const year = yearOf(month);
  const masks = indicators.flatMap(masksOf);
  const tallies = await readTallies(tx, { year, unitIds: units.map(({ id }) => id), masks });
  const desaIds = units.filter(({ kind }) => kind === "DESA").map(({ id }) => id);
  const { proyeksi, version } = await readProyeksiOf(tx, month, { desaIds, indicators });
  const figures = memoised((unit, indicator) =>
    figuresOf(indicator, {
      counts: (mask) => tallies(unit.id, mask),
      proyeksi: (group) => (unit.kind === "DESA" ? proyeksi(unit.id, group) : null),
      mustReport: unit.kind !== "TANPA_POSYANDU" && !isClosed(unit, month),
    }),
  );
  return { figures, version };
}

async function readProyeksiOf(
  tx: Tx,
  month: Month,
  { desaIds, indicators }: { desaIds: readonly string[]; indicators: readonly Indicator[] },
) {
  const groups = indicators.flatMap((one) => (one.kind === "once-yearly-sasaran" ? one.outOf.sasaran : []));
  if (desaIds.length === 0 || groups.length === 0) return { proyeksi: () => null, version: null };
  const year = yearOf(month);
  const versions = await readVersions(tx, year);
  const number = versionIn(versions, month);
  return {
    proyeksi: await readProyeksi(tx, { year, desaIds, version: number, groups: [...new Set(groups)] }),
    version: versions.find(({ version }) => version === number) ?? null,
  };
}

/** A total and its rows ask for the same desa. */
function memoised(figures: Figures): Figures {
  const known = new Map<Indicator, Map<string, UnitFigures>>();
  return (unit, indicator) => {
    const byUnit = known.get(indicator) ?? new Map<string, UnitFigures>();
    known.set(indicator, byUnit);
    const found = byUnit.get(unit.id) ?? figures(unit, indicator);
    byUnit.set(unit.id, found);
    return found;
  };
}
