import { plainName } from "#lib/area/labels";
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
  return desa
    .map((one) => ({
      desaId: one.id,
      desaCode: one.code,
      desa: one.name,
      homes: homesOf(tree, one)
        .filter((home) => !isClosed(home, tree.month) && (!within || within.includes(home.id)))
        .map((home) => ({ id: home.id, label: homeLabel(home) })),
    }))
    .filter(({ homes }) => homes.length > 0)
    .sort((a, b) => (a.desa < b.desa ? -1 : 1));
}

function homeLabel(home: AreaUnit): string {
  return home.kind === "TANPA_POSYANDU" ? "Tanpa posyandu" : `Posyandu ${plainName(home)}`;
}
