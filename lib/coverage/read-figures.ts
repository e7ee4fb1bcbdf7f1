import "server-only";
import { type AreaUnit, isClosed, isFacility } from "#lib/area/tree";
import { factsOf, groupOf, type Indicator } from "#lib/coverage/definition";
import { figuresOf, masksOf, type UnitFigures } from "#lib/coverage/figures";
import { kindOf } from "#lib/coverage/kinds";
import { readTallies } from "#lib/coverage/read-tallies";
import { readYears } from "#lib/coverage/read-years";
import type { Tx } from "#lib/db/client";
import { kept } from "#lib/db/kept";
import { type Facts, NO_FACTS, readFacts } from "#lib/fact/read-facts";
import { type Month, monthNumber, type Year, yearOf } from "#lib/period/month";
import { type Proyeksi, readInForce, readProyeksi } from "#lib/sasaran/read-proyeksi";
import type { Version } from "#lib/sasaran/version";

export type FiguresQuestion = {
  month: Month;
  /** Desa and homes. */
  units: readonly AreaUnit[];
  indicators: readonly Indicator[];
};

/** What a desa or a home brings to an indicator; summing is the row's. */
export type Figures = (unit: AreaUnit, indicator: Indicator) => UnitFigures;

export type FiguresAnswer = {
  figures: Figures;
  /** Of the proyeksi in force in that month; null when none was needed or is stored. */
  version: Version | null;
  /** All that the figures are made of: of the very same things they are the same. */
  madeOf: readonly unknown[];
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
  const facts = await readFactsOf(tx, year, { units, indicators });
  const before = await readYearBefore(tx, { month, units, indicators });
  const figures = memoised((unit, indicator) =>
    figuresOf(indicator, {
      counts: tallies(unit.id),
      facts: facts(unit.id),
      proyeksi: (group) => (unit.kind === "DESA" ? (proyeksi(unit.id, group)?.people ?? null) : null),
      mustReport: mustReport(unit, month),
      withoutDesa: isFacility(unit),
      yearBefore: before.figures(unit, indicator),
    }),
  );
  const madeOf = [proyeksi, facts, ...units.map(({ id }) => tallies(id)), ...before.madeOf];
  return { figures, version, madeOf };
}

function mustReport(unit: AreaUnit, month: Month): boolean {
  return unit.kind !== "TANPA_POSYANDU" && !isFacility(unit) && !isClosed(unit, month);
}

/** Where nobody of it tells anything without names, nothing is read. */
async function readFactsOf(
  tx: Tx,
  year: Year,
  { units, indicators }: Pick<FiguresQuestion, "units" | "indicators">,
): Promise<Facts> {
  const facts = indicators.flatMap(factsOf);
  return facts.length === 0 ? NO_FACTS : readFacts(tx, { year, unitIds: units.map(({ id }) => id), facts });
}

/** January is set against December, and a campaign against the one before, where that year is open. */
async function readYearBefore(tx: Tx, { month, units, indicators }: FiguresQuestion) {
  const compared = indicators.filter((one) => {
    const { comparesYears, sides } = kindOf(one);
    return comparesYears && (monthNumber(month) === 1 || sides === "CARRIED");
  });
  const year = yearOf(month) - 1;
  if (compared.length === 0 || (await readYears(tx)).stateOf(year) !== "OPEN")
    return { figures: () => null, madeOf: [] };
  const masks = compared.flatMap(masksOf);
  const tallies = await readTallies(tx, { year, unitIds: units.map(({ id }) => id), masks });
  const facts = await readFactsOf(tx, year, { units, indicators: compared });
  const figures = (unit: AreaUnit, indicator: Indicator) =>
    compared.includes(indicator)
      ? figuresOf(indicator, {
          counts: tallies(unit.id),
          facts: facts(unit.id),
          proyeksi: () => null,
          mustReport: mustReport(unit, month),
          withoutDesa: isFacility(unit),
          yearBefore: null,
        })
      : null;
  return { figures, madeOf: [facts, ...units.map(({ id }) => tallies(id))] };
}

async function readProyeksiOf(
  tx: Tx,
  month: Month,
  { desaIds, indicators }: { desaIds: readonly string[]; indicators: readonly Indicator[] },
) {
  const groups = [...new Set(indicators.flatMap((one) => groupOf(one) ?? []))];
  if (desaIds.length === 0 || groups.length === 0) return { proyeksi: NO_PROYEKSI, version: null };
  return await kept(tx, ["proyeksi", month, ...groups, ...desaIds].join(" "), async () => {
    const { source, version } = await readInForce(tx, month);
    const of = { year: yearOf(month), desaIds, source, groups };
    const proyeksi = await readProyeksi(tx, { ...of, version: version?.version ?? null });
    return { proyeksi, version };
  });
}

const NO_PROYEKSI: Proyeksi = () => null;

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
