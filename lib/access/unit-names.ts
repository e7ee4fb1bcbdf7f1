import { mayOpen, type Reader, reachKey } from "#lib/access/reach";
import { namesAmong, type PlacedName, type UnitNames } from "#lib/area/distinct-name";
import { type AreaTree, type AreaUnit, puskesmasOf } from "#lib/area/tree";

const known = new WeakMap<AreaTree, Map<string, UnitNames<AreaUnit>>>();

/** What this reader calls the units of that month: two of one name in reach are told apart. Found once for each reach. */
export function unitNames(tree: AreaTree, reader: Reader): UnitNames<AreaUnit> {
  const ofTree = known.get(tree) ?? new Map<string, UnitNames<AreaUnit>>();
  known.set(tree, ofTree);
  const key = reachKey(reader);
  const names =
    ofTree.get(key) ??
    namesOf(
      tree,
      [...tree.byId.values()].filter((unit) => mayOpen(reader, tree, unit)),
    );
  ofTree.set(key, names);
  return names;
}

/** What these units are called side by side. */
export function namesOf(tree: AreaTree, units: readonly AreaUnit[]): UnitNames<AreaUnit> {
  const places = new Map(units.map((unit) => [unit, placed(tree, unit)]));
  const nameOf = namesAmong([...places.values()]);
  return (unit, say) => nameOf(places.get(unit) ?? placed(tree, unit), say);
}

/** A desa is told by its puskesmas, all else by what it lies in. */
function placed(tree: AreaTree, unit: AreaUnit): PlacedName {
  const above = unit.kind === "DESA" ? puskesmasOf(tree, unit) : tree.byId.get(unit.parentId ?? "");
  return { kind: unit.kind, name: unit.name, parentName: above?.name ?? null };
}
