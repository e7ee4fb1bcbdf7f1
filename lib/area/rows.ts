import { plainName } from "#lib/area/labels";
import { type AreaTree, type AreaUnit, desaOf, homesOf, isHome, pustuOf } from "#lib/area/tree";

export const AREA_LEVELS = ["PUSKESMAS", "PUSTU", "DESA", "POSYANDU"] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** One line of a table: a unit, or the desa that no pustu serves. Its counts are those of its desa, or of its home. */
export type AreaRow = {
  /** Null for "langsung puskesmas". */
  unit: AreaUnit | null;
  code: string;
  name: string;
  /** What tallies are summed over: desa, or the one home. */
  of: readonly AreaUnit[];
};

export const DIRECT = "Langsung puskesmas";

/** Levels into which a unit can be divided, the next one first. */
export function levelsBelow({ kind }: AreaUnit): readonly AreaLevel[] {
  switch (kind) {
    case "KABUPATEN":
      return AREA_LEVELS;
    case "PUSKESMAS":
      return ["DESA", "PUSTU", "POSYANDU"];
    case "KECAMATAN":
    case "PUSTU":
      return ["DESA", "POSYANDU"];
    case "DESA":
      return ["POSYANDU"];
    case "POSYANDU":
    case "TANPA_POSYANDU":
      return [];
  }
}

/** The lines whose sum is the unit's total, in fixed order. */
export function rowsOf(tree: AreaTree, unit: AreaUnit, level: AreaLevel): AreaRow[] {
  switch (level) {
    case "PUSKESMAS":
      return tree.puskesmas.map((puskesmas) => rowOf(tree, puskesmas)).filter(({ of }) => of.length > 0);
    case "PUSTU":
      return unit.kind === "KABUPATEN"
        ? tree.puskesmas.flatMap((puskesmas) =>
            pustuRows(tree, puskesmas, `${DIRECT}, ${plainName(puskesmas)}`),
          )
        : pustuRows(tree, unit);
    case "DESA":
      return desaOf(tree, unit).map((desa) => rowOf(tree, desa));
    case "POSYANDU":
      return homesOf(tree, unit).map((home) => rowOf(tree, home));
  }
}

export function rowOf(tree: AreaTree, unit: AreaUnit): AreaRow {
  return { unit, code: unit.code, name: unit.name, of: isHome(unit) ? [unit] : desaOf(tree, unit) };
}

function pustuRows(tree: AreaTree, puskesmas: AreaUnit, directName = DIRECT): AreaRow[] {
  const rows = pustuOf(tree, puskesmas)
    .map((pustu) => rowOf(tree, pustu))
    .filter(({ of }) => of.length > 0);
  const direct = desaOf(tree, puskesmas).filter(({ id }) => !tree.catchmentOf.get(id)?.pustuId);
  if (direct.length === 0) return rows;
  return [...rows, { unit: null, code: `${puskesmas.code}.LANGSUNG`, name: directName, of: direct }];
}
