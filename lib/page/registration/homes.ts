import { namesOf } from "#lib/access/unit-names";
import { type AreaTree, type AreaUnit, homesOf, isClosed } from "#lib/area/tree";

export type HomeGroup = {
  desaId: string;
  desaCode: string;
  desa: string;
  homes: { id: string; label: string }[];
};

/** Where someone may be said to live, by desa; of these homes alone when they are given. */
export function homeGroups(tree: AreaTree, within?: readonly string[]): HomeGroup[] {
  const desa = [...tree.byId.values()].filter(({ kind }) => kind === "DESA");
  const openHomes = (one: AreaUnit) =>
    homesOf(tree, one).filter((home) => !isClosed(home, tree.month) && (!within || within.includes(home.id)));
  const nameOf = namesOf(tree, desa.flatMap(openHomes));
  return desa
    .map((one) => ({
      desaId: one.id,
      desaCode: one.code,
      desa: one.name,
      homes: openHomes(one).map((home) => ({ id: home.id, label: nameOf(home, labelOf) })),
    }))
    .filter(({ homes }) => homes.length > 0)
    .sort((a, b) => (a.desa < b.desa ? -1 : 1));
}

/** Whatever the buckets were called when they were made. */
function labelOf({ name }: { name: string }): string {
  return name.replace(/ \(contoh\)$/, "");
}
