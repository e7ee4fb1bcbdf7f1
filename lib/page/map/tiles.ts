import type { AreaTree } from "#lib/area/tree";
import type { MapUnit } from "#lib/page/map/unit";

/** Where no shapes were uploaded: a plate for each kecamatan, in the order of the codes. */
export type Plate = { title: string; units: MapUnit[] };

export function platesOf(tree: AreaTree, units: readonly MapUnit[]): Plate[] {
  const plates = new Map<string, MapUnit[]>();
  for (const unit of units.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const parent = tree.byId.get(tree.byCode.get(unit.key)?.parentId ?? "");
    const title = parent?.kind === "KECAMATAN" ? parent.name : "";
    plates.set(title, [...(plates.get(title) ?? []), unit]);
  }
  return [...plates].map(([title, inside]) => ({ title, units: inside }));
}
