import { mayOpen } from "#lib/access/reach";
import { plainName } from "#lib/area/labels";
import type { AreaRow } from "#lib/area/rows";
import { type AreaTree, homesOf, isClosed, puskesmasOf } from "#lib/area/tree";
import { formatNumber, NOTHING } from "#lib/format";
import { classesOf } from "#lib/page/map/classes";
import type { Key } from "#lib/page/map/fill";
import type { MapUnit, UnitContext } from "#lib/page/map/unit";
import { OVERVIEW } from "#lib/page/pws/state";

/** What the address calls it, beside the codes of the catalogue. */
export const POSYANDU = "POSYANDU";

/** How many posyandu are open in each area: no coverage, so without a target, a verdict or a gap. */
export function posyanduUnits(
  rows: readonly AreaRow[],
  { tree, reader, state }: UnitContext,
): { units: MapUnit[]; keys: Key[] } {
  const counted = rows.map((row) => ({ row, open: openIn(tree, row) }));
  const classes = classesOf(counted.map(({ open }) => open));
  const keys = classes.ranges
    .map(
      ({ number, from, to }): Key => ({
        fill: `k${number}`,
        word: from === to ? `${from}` : `${from}–${to}`,
        meaning: "",
      }),
    )
    .reverse();
  const units = counted.flatMap(({ row: { unit, code }, open }): MapUnit[] => {
    if (!unit) return [];
    const name = plainName(unit);
    const puskesmas = unit.kind === "DESA" ? puskesmasOf(tree, unit) : null;
    return [
      {
        key: code,
        name,
        puskesmas: puskesmas ? plainName(puskesmas) : "",
        href: mayOpen(reader, tree, unit) ? OVERVIEW.href({ ...state, wilayah: code, per: null }) : null,
        fill: `k${classes.of(open)}`,
        gap: null,
        gapWords: "",
        told: false,
        silent: false,
        percent: formatNumber(open),
        made: NOTHING,
        bar: null,
        status: null,
        trend: null,
        sentence: `${name}: ${formatNumber(open)} posyandu`,
      },
    ];
  });
  return { units, keys };
}

function openIn(tree: AreaTree, { of }: AreaRow): number {
  return of
    .flatMap((desa) => homesOf(tree, desa))
    .filter((home) => home.kind === "POSYANDU" && !isClosed(home, tree.month)).length;
}
