import type { Actor } from "#lib/access/actor";
import { type AreaLevel, levelsBelow } from "#lib/area/rows";
import { type AreaTree, type AreaUnit, desaOf, isHome } from "#lib/area/tree";

export type Reader = Pick<Actor, "role" | "unitId" | "desaIds" | "puskesmasId">;

/** Two readers of whom this is the same may open the same. */
export function reachKey({ role, unitId, desaIds, puskesmasId }: Reader): string {
  return [role, unitId, puskesmasId, ...desaIds].join(" ");
}

/** Whose numbers may be opened: the own unit and what lies below it. Missing and out of reach are the same answer. */
export function mayOpen(reader: Reader, tree: AreaTree, unit: AreaUnit): boolean {
  switch (reader.role) {
    case "ADMIN":
    case "DINKES":
    case "AUDITOR":
      return true;
    case "KADER":
      return unit.id === reader.unitId;
    case "KAPUS":
      return unit.kind === "KABUPATEN" || isServedBy(reader, tree, unit);
    case "PJ_KLASTER":
    case "PETUGAS":
      return isServedBy(reader, tree, unit);
    case "PUSTU":
      return isWithin(reader, tree, unit);
  }
}

/** A kepala puskesmas compares puskesmas, and opens no other. */
export function levelsFor(reader: Reader, unit: AreaUnit): readonly AreaLevel[] {
  const levels = levelsBelow(unit);
  return reader.role === "KAPUS" && unit.kind === "KABUPATEN" ? levels.slice(0, 1) : levels;
}

/** Where a reader begins: the own unit, for a bidan whose pustu also serves others' desa the first of the own. */
export function ownUnit(reader: Reader, tree: AreaTree): AreaUnit | null {
  const unit = tree.byId.get(reader.unitId);
  if (unit && mayOpen(reader, tree, unit)) return unit;
  const desa = [...tree.byId.values()].filter(({ id }) => reader.desaIds.includes(id));
  return desa.sort((a, b) => (a.name < b.name ? -1 : 1))[0] ?? null;
}

/** The puskesmas itself, its pustu, the desa it serves in the month shown or today, and their homes. */
function isServedBy(reader: Reader, tree: AreaTree, unit: AreaUnit): boolean {
  if (unit.id === reader.unitId) return true;
  if (unit.kind === "PUSTU") return unit.parentId === reader.unitId;
  if (unit.kind !== "DESA" && !isHome(unit)) return false;
  const [desa] = desaOf(tree, unit);
  if (!desa) return false;
  return reader.desaIds.includes(desa.id) || tree.catchmentOf.get(desa.id)?.puskesmasId === reader.unitId;
}

/** Every desa of it is one of the reader's. */
function isWithin(reader: Reader, tree: AreaTree, unit: AreaUnit): boolean {
  if (unit.kind !== "DESA" && unit.kind !== "PUSTU" && !isHome(unit)) return false;
  const desa = desaOf(tree, unit);
  return desa.length > 0 && desa.every(({ id }) => reader.desaIds.includes(id));
}
