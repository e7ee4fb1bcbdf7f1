import "server-only";
import type { PlacedName } from "#lib/area/distinct-name";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";

export type PlacedUnit = PlacedName & { id: string; code: string };

/** Units with what they lie in, for pages that need no network of a month. */
export async function readPlacedUnits(tx: Tx, where: Prisma.UnitWhereInput = {}): Promise<PlacedUnit[]> {
  const units = await tx.unit.findMany({
    where,
    select: { id: true, code: true, kind: true, name: true, parent: { select: { name: true } } },
    orderBy: [{ name: "asc" }, { code: "asc" }],
  });
  return units.map(({ parent, ...unit }) => ({ ...unit, parentName: parent?.name ?? null }));
}
