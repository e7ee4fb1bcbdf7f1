import { nameWithin, type UnitNames, wholeName } from "#lib/area/distinct-name";
import { plainName } from "#lib/area/labels";
import { type AreaLevel, type AreaRow, rowOf as areaRowOf, rowsOf as areaRowsOf } from "#lib/area/rows";
import { type AreaTree, type AreaUnit, desaOf, facilitiesOf, homesOf, isHome } from "#lib/area/tree";
import { upTo } from "#lib/coverage/counts";
import { countedMask, factsOf, type Indicator } from "#lib/coverage/definition";
import type { UnitFigures } from "#lib/coverage/figures";
import { type Basis, kindOf } from "#lib/coverage/kinds";
import { monthsOf } from "#lib/coverage/months";
import type { Question } from "#lib/coverage/question";
import { questionOf } from "#lib/coverage/question";
import { reportsOf } from "#lib/coverage/reporting";
import { type IndicatorRow, rowOf } from "#lib/coverage/row";
import { type Month, monthNumber } from "#lib/period/month";

/** What is counted with: figures of desa and homes, and what the page asks of them. */
export type Counting = {
  tree: AreaTree;
  /** As the reader calls them. */
  nameOf: UnitNames<AreaUnit>;
  month: Month;
  basis: Basis;
  running: boolean;
  targets: (indicator: Indicator) => number | null;
  figures: (unit: AreaUnit, indicator: Indicator) => UnitFigures;
};

/** One line of a table, counted. */
export type CountedRow = {
  /** Its whole name, and the plain one of tables and sentences. */
  area: AreaRow & { plain: string };
  row: IndicatorRow;
  question: Question;
  /** On a desa's own page: how many of its posyandu reported, though its number is its own. */
  posyandu?: IndicatorRow["reports"];
};

/** Every desa and home whose figures a page of this unit needs, divided in this way. */
export function unitsToRead(tree: AreaTree, unit: AreaUnit, level: AreaLevel | undefined): AreaUnit[] {
  if (isHome(unit)) return [unit];
  const homes = level === "POSYANDU" || unit.kind === "DESA" ? homesOf(tree, unit) : [];
  return [...desaOf(tree, unit), ...homes];
}

/** On a desa's own page the units that report are its posyandu; everywhere else figures are summed over desa. */
export function countTotal(counting: Counting, unit: AreaUnit, indicator: Indicator): CountedRow {
  const area = areaRowOf(counting.tree, unit);
  if (unit.kind !== "DESA") return countRow(counting, area, indicator);
  const homes = { ...area, of: homesOf(counting.tree, unit) };
  if (kindOf(indicator).below === "OTHER_UNITS") return countRow(counting, homes, indicator);
  const total = countRow(counting, area, indicator);
  return { ...total, posyandu: reportsOf(figuresOf(counting, homes, indicator), total.question) };
}

export function basisOfRows(basis: Basis, level: AreaLevel | undefined): Basis {
  return level === "POSYANDU" ? "RIIL" : basis;
}

/** The lines below a unit; proyeksi is not divided below desa, so homes are set against those known by name. */
export function countRows(
  counting: Counting,
  { unit, level }: { unit: AreaUnit; level: AreaLevel },
  indicator: Indicator,
): CountedRow[] {
  const basis = basisOfRows(counting.basis, level);
  const areas = [
    ...areaRowsOf(counting.tree, unit, level),
    ...withoutDesa(counting, { unit, level }, indicator),
  ];
  return areas.map((area) => {
    const counted = countRow({ ...counting, basis }, area, indicator);
    const plain = nameWithin(counted.area.plain, plainName(unit));
    return { ...counted, area: { ...counted.area, plain } };
  });
}

export function countRow(counting: Counting, row: AreaRow, indicator: Indicator): CountedRow {
  const area = named(counting, row);
  const question = questionOf(indicator, { ...counting, target: counting.targets(indicator) });
  return { area, question, row: rowOf(figuresOf(counting, area, indicator), question) };
}

function named({ nameOf }: Counting, { unit, ...row }: AreaRow): CountedRow["area"] {
  if (!unit) return { ...row, unit, plain: row.name };
  return { ...row, unit, name: nameOf(unit, wholeName), plain: nameOf(unit) };
}

/** The months of the year up to the one shown. */
export function countMonths(counting: Counting, { area, question }: CountedRow) {
  return monthsOf(figuresOf(counting, area, question.indicator), question);
}

function figuresOf(counting: Counting, { unit, of }: AreaRow, indicator: Indicator): UnitFigures[] {
  const own = of.map((one) => counting.figures(one, indicator));
  if (!unit || factsOf(indicator).length === 0) return own;
  const facilities = telling(counting, facilitiesOf(counting.tree, unit), indicator);
  return [...own, ...facilities.map((one) => counting.figures(one, indicator))];
}

/** Facilities that told something by then; of the others nothing is expected. */
function telling({ figures, month }: Counting, facilities: readonly AreaUnit[], indicator: Indicator) {
  return facilities.filter((one) => upTo(figures(one, indicator).reports, monthNumber(month)) > 0);
}

/** What facilities told without a desa, a row for each puskesmas: only so do the rows make the total. */
function withoutDesa(
  counting: Counting,
  { unit, level }: { unit: AreaUnit; level: AreaLevel },
  indicator: Indicator,
) {
  if (factsOf(indicator).length === 0 || (level !== "DESA" && level !== "PUSTU")) return [];
  const all = unit.kind === "KABUPATEN" ? counting.tree.puskesmas : [unit];
  return all.flatMap((puskesmas): AreaRow[] => {
    const of = telling(counting, facilitiesOf(counting.tree, puskesmas), indicator);
    const name = unit.kind === "KABUPATEN" ? `Tanpa desa, ${plainName(puskesmas)}` : "Tanpa desa";
    return of.length > 0 ? [{ unit: null, code: `${puskesmas.code}.TANPA_DESA`, name, of }] : [];
  });
}

/** A sum by posyandu is of another kind than the unit's own number, by riil or of other units: it has no status. */
export function isOtherSum(indicator: Indicator, level: AreaLevel | undefined): boolean {
  return level === "POSYANDU" && kindOf(indicator).below !== "HOMES";
}

/** What the lines of a table add up to, counted as they are. */
export function countTotalOfRows(
  counting: Counting,
  { unit, level }: { unit: AreaUnit; level: AreaLevel },
  indicator: Indicator,
): CountedRow {
  if (level !== "POSYANDU") return countTotal(counting, unit, indicator);
  const area = areaRowOf(counting.tree, unit);
  const of = kindOf(indicator).below === "OTHER_UNITS" ? homesOf(counting.tree, unit) : area.of;
  return countRow({ ...counting, basis: "RIIL" }, { ...area, of }, indicator);
}

/** What two indicators count alike is told once, under the first: K6 before SPM 1. */
export function countedOnce(indicators: readonly Indicator[]): Indicator[] {
  const seen = new Set<string>();
  return indicators.filter((indicator) => {
    const mask = countedMask(indicator);
    const key = mask === null ? indicator.code : `${mask} ${indicator.kind}`;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}
