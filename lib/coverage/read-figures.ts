import "server-only";
import { type AreaUnit, isClosed, isFacility } from "#lib/area/tree";
import { factsOf, groupOf, type Indicator } from "#lib/coverage/definition";
import { figuresOf, masksOf, type UnitFigures } from "#lib/coverage/figures";
import { kindOf } from "#lib/coverage/kinds";
import { readTallies, type Tallies } from "#lib/coverage/read-tallies";
import { readYears } from "#lib/coverage/read-years";
import type { Tx } from "#lib/db/client";
import { kept } from "#lib/db/kept";
import { type Facts, NO_FACTS, readFacts } from "#lib/fact/read-facts";
import { type Month, monthNumber, type Year, yearOf } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";
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
  const counted = await readCounted(tx, yearOf(month), { units, indicators });
  const { proyeksi, version } = await readProyeksiOf(tx, month, { units, indicators });
  const before = await readYearBefore(tx, { month, units, indicators });
  const figures = figuresIn({ month, counted, proyeksi, before });
  const madeOf = [proyeksi, ...madeOfCounted(counted, units), ...(before?.madeOf ?? [])];
  return { figures, version, madeOf };
}

/** Null for a month whose year nobody counted. */
export type FiguresOfMonths = ((month: Month) => Figures | null) & Pick<FiguresAnswer, "madeOf">;

/**
 * The same of many months: what was counted is read once a year, and each month is set against the sasaran in force in
 * it. Of a month whose year nobody counted, null.
 */
export async function readFiguresOfMonths(
  tx: Tx,
  { months, units, indicators }: Omit<FiguresQuestion, "month"> & { months: readonly Month[] },
): Promise<FiguresOfMonths> {
  const { stateOf } = await readYears(tx);
  const years = new Map<Year, Counted>();
  for (const year of new Set(months.flatMap((month) => [yearOf(month) - 1, yearOf(month)])))
    if (stateOf(year) !== "NOT_OPENED") years.set(year, await readCounted(tx, year, { units, indicators }));
  const figures = new Map<Month, Figures>();
  const madeOf: unknown[] = [...years.values()].flatMap((counted) => madeOfCounted(counted, units));
  for (const month of months) {
    const counted = years.get(yearOf(month));
    if (!counted) continue;
    const { proyeksi } = await readProyeksiOf(tx, month, { units, indicators });
    const compared = comparedWithYearBefore(month, indicators);
    const earlier = stateOf(yearOf(month) - 1) === "OPEN" ? years.get(yearOf(month) - 1) : undefined;
    const before = earlier ? yearBeforeOf({ month, compared, counted: earlier }) : null;
    figures.set(month, figuresIn({ month, counted, proyeksi, before }));
    madeOf.push(proyeksi);
  }
  return Object.assign((month: Month) => figures.get(month) ?? null, { madeOf });
}

/** What was counted and told in a year. */
type Counted = { tallies: Tallies; facts: Facts };

async function readCounted(
  tx: Tx,
  year: Year,
  { units, indicators }: Pick<FiguresQuestion, "units" | "indicators">,
): Promise<Counted> {
  const masks = indicators.flatMap(masksOf);
  const tallies = await readTallies(tx, { year, unitIds: units.map(({ id }) => id), masks });
  return { tallies, facts: await readFactsOf(tx, year, { units, indicators }) };
}

function madeOfCounted({ tallies, facts }: Counted, units: readonly AreaUnit[]): unknown[] {
  return [facts, ...units.map(({ id }) => tallies(id))];
}

type Before = { figures: (unit: AreaUnit, indicator: Indicator) => UnitFigures | null };

function figuresIn(of: {
  month: Month;
  counted: Counted;
  proyeksi: Proyeksi;
  before: Before | null;
}): Figures {
  const { month, counted, proyeksi, before } = of;
  return memoised((unit, indicator) =>
    figuresOf(indicator, {
      counts: counted.tallies(unit.id),
      facts: counted.facts(unit.id),
      proyeksi: (group) => (unit.kind === "DESA" ? (proyeksi(unit.id, group)?.people ?? null) : null),
      mustReport: mustReport(unit, month),
      withoutDesa: isFacility(unit),
      yearBefore: before?.figures(unit, indicator) ?? null,
    }),
  );
}

export function mustReport(unit: AreaUnit, month: Month): boolean {
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
  const compared = comparedWithYearBefore(month, indicators);
  const year = yearOf(month) - 1;
  if (compared.length === 0 || (await readYears(tx)).stateOf(year) !== "OPEN") return null;
  const counted = await readCounted(tx, year, { units, indicators: compared });
  return { ...yearBeforeOf({ month, compared, counted }), madeOf: madeOfCounted(counted, units) };
}

function comparedWithYearBefore(month: Month, indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter((one) => {
    const { comparesYears, sides } = kindOf(one);
    return comparesYears && (monthNumber(month) === 1 || sides === "CARRIED");
  });
}

function yearBeforeOf(of: { month: Month; compared: readonly Indicator[]; counted: Counted }): Before {
  const { month, compared, counted } = of;
  return {
    figures: (unit, indicator) =>
      compared.includes(indicator)
        ? figuresOf(indicator, {
            counts: counted.tallies(unit.id),
            facts: counted.facts(unit.id),
            proyeksi: () => null,
            mustReport: mustReport(unit, month),
            withoutDesa: isFacility(unit),
            yearBefore: null,
          })
        : null,
  };
}

async function readProyeksiOf(
  tx: Tx,
  month: Month,
  { units, indicators }: Pick<FiguresQuestion, "units" | "indicators">,
) {
  return readProyeksiIn(tx, month, {
    desaIds: units.filter(({ kind }) => kind === "DESA").map(({ id }) => id),
    groups: [...new Set(indicators.flatMap((one) => groupOf(one) ?? []))],
  });
}

/** The sasaran in force in that month, of these groups. */
export async function readProyeksiIn(
  tx: Tx,
  month: Month,
  { desaIds, groups }: { desaIds: readonly string[]; groups: readonly GroupCode[] },
): Promise<{ proyeksi: Proyeksi; version: Version | null }> {
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
