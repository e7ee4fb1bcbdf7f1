import "server-only";
import type { Authorized } from "#lib/access/actor";
import { distinctName, sharedNames } from "#lib/area/distinct-name";
import { asActor } from "#lib/db/as-actor";

export type WeighingPlace = { code: string; name: string };

/** The posyandu of one's own area where children are weighed. */
export async function readWeighingPlaces(actor: Authorized<"service:record">): Promise<WeighingPlace[]> {
  const units = await asActor(actor, (tx) =>
    tx.unit.findMany({
      where: { id: { in: [...actor.homes] }, kind: "POSYANDU", until: null },
      select: { code: true, name: true, parent: { select: { name: true } } },
      orderBy: [{ name: "asc" }, { code: "asc" }],
    }),
  );
  const shared = sharedNames(units);
  return units.map(({ code, name, parent }) => {
    return { code, name: distinctName({ name, parentName: parent?.name ?? null }, shared) };
  });
}
