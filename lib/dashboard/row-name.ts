import { distinctName, sharedNames } from "#lib/area/distinct-name";
import type { AreaTree } from "#lib/area/tree";
import type { CountedRow } from "#lib/dashboard/counting";

/** The name of a unit among the rows of its table. */
export function rowName(tree: AreaTree, { area }: CountedRow, rows: readonly CountedRow[]): string {
  if (!area.unit) return area.name;
  const shared = sharedNames(rows.flatMap((row) => row.area.unit ?? []));
  const parentName = tree.byId.get(area.unit.parentId ?? "")?.name ?? null;
  return distinctName({ name: area.unit.name, parentName }, shared);
}
