import type { AreaLevel } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import { type CountedRow, type Counting, countRows } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { isRanked, ranksOf } from "#lib/coverage/rank";
import { rateCell, rateOf } from "#lib/coverage/rate";
import { madeWords } from "#lib/page/pws/row-words";

export type SideCell = {
  key: string;
  percent: string;
  made: string;
  /** The worst of those that may be judged. */
  worst: boolean;
  small: boolean;
};
export type SideRow = { code: string; label: string; cells: SideCell[] };
export type Side = { key: string; name: string; code: string | null };
/** So many places as stand beside each other on a desk; the others in a table below. */
export type SideTable = { sides: Side[]; rows: SideRow[] };
export type SideBySide = { tables: SideTable[]; lowest: LowestPlace | null };

/** "Flamboyan terendah atau sama rendah di 4 dari 7 indikator" */
export type LowestPlace = { name: string; worstOf: number; judged: number };

const ABREAST = 8;

/** The parts of a place beside each other, with the worst of each line marked. */
export function sideBySide(
  counting: Counting,
  indicators: readonly Indicator[],
  { unit, level }: { unit: AreaUnit; level: AreaLevel },
): SideBySide | null {
  const lines = indicators
    .filter((one) => kindOf(one).counts === "PEOPLE")
    .map((indicator) => ({ indicator, rows: countRows(counting, { unit, level }, indicator) }));
  const areas = lines[0]?.rows.map(({ area }) => area) ?? [];
  if (areas.length < 2) return null;
  const worst = lines.map(({ indicator, rows }) => worstOf(indicator, rows));
  const tables = inGroups(areas.map((_, index) => index)).map((places) => ({
    sides: places.flatMap((index) => {
      const area = areas[index];
      return area ? [{ key: area.code, name: area.plain, code: area.unit?.code ?? null }] : [];
    }),
    rows: lines.map(({ indicator, rows }, line) => ({
      code: indicator.code,
      label: indicator.label,
      cells: places.flatMap((index) => {
        const counted = rows[index];
        return counted ? [cellOf(counted, worst[line]?.has(index) ?? false)] : [];
      }),
    })),
  }));
  return {
    tables,
    lowest: lowestOf(
      areas.map(({ plain }) => plain),
      worst,
    ),
  };
}

function cellOf({ area, row, question }: CountedRow, worst: boolean): SideCell {
  return {
    key: area.code,
    percent: rateCell(rateOf(row.coverage, question.indicator), question.indicator),
    made: row.outOf ? madeWords(row).replaceAll(" ", "") : "",
    worst,
    small: row.small,
  };
}

/** Places of the worst; none where fewer than two may be judged, or all are alike. */
export function worstOf({ betterWhen }: Indicator, rows: readonly CountedRow[]): Set<number> {
  const judged = rows.map(({ row }) => isRanked(row) && !row.small);
  if (betterWhen === "neither" || judged.filter(Boolean).length < 2) return new Set();
  const told = rows.flatMap(({ row }, index) => (judged[index] ? [{ row, index }] : []));
  const ranks = ranksOf(
    told.map(({ row }) => row),
    betterWhen,
  );
  const last = Math.max(...ranks.map((rank) => rank ?? 0));
  if (last === 1) return new Set();
  return new Set(told.flatMap(({ index }, place) => (ranks[place] === last ? [index] : [])));
}

/** Null where none stands out: worst in fewer than two lines, or two places as often. */
function lowestOf(names: readonly string[], worst: readonly ReadonlySet<number>[]): LowestPlace | null {
  const judged = worst.filter(({ size }) => size > 0).length;
  const counts = names.map((name, index) => ({
    name,
    worstOf: worst.filter((one) => one.has(index)).length,
  }));
  const [first, second] = counts.toSorted((a, b) => b.worstOf - a.worstOf);
  if (!first || first.worstOf < 2 || first.worstOf === second?.worstOf) return null;
  return { ...first, judged };
}

function inGroups(places: readonly number[]): number[][] {
  const tables = Math.ceil(places.length / ABREAST);
  const each = Math.ceil(places.length / tables);
  return Array.from({ length: tables }, (_, index) => places.slice(index * each, (index + 1) * each));
}
