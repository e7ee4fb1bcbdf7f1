import { mayOpen, type Reader } from "#lib/access/reach";
import { type AreaTree, type AreaUnit, desaOf, isHome, pathOf } from "#lib/area/tree";
import { EVERYWHERE, type Moved } from "#lib/db/moved";
import type { Month } from "#lib/period/month";

/** What a browser is told: how many saves, in which units (and all above them) that its reader may open, since which month. */
export type Told = { n: number; units: string[]; since: Month | null };

/** The same for a reader; null where nothing of it is theirs. */
export function toldTo(reader: Reader, tree: AreaTree, { units, since, records }: Moved): Told | null {
  if (units.includes(EVERYWHERE)) return { n: records, units: [EVERYWHERE], since };
  const codes = new Set<string>();
  for (const id of units) {
    const unit = tree.byId.get(id);
    if (!unit) continue;
    for (const one of aroundOf(tree, unit)) if (mayOpen(reader, tree, one)) codes.add(one.code);
  }
  return codes.size > 0 ? { n: records, units: [...codes].sort(), since } : null;
}

/** Several told as one. */
export function toldTogether(a: Told, b: Told): Told {
  return {
    n: a.n + b.n,
    units: [...new Set([...a.units, ...b.units])].sort(),
    since: a.since && b.since ? (a.since < b.since ? a.since : b.since) : (a.since ?? b.since),
  };
}

/** All units whose numbers are made of it. */
function aroundOf(tree: AreaTree, unit: AreaUnit): AreaUnit[] {
  const above = [...pathOf(tree, unit)];
  const [desa] = unit.kind === "DESA" || isHome(unit) ? desaOf(tree, unit) : [];
  const pustu = tree.byId.get(tree.catchmentOf.get(desa?.id ?? "")?.pustuId ?? "");
  return pustu ? [...above, pustu] : above;
}
