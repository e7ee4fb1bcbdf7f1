import "server-only";
import type { Authorized } from "#lib/access/actor";
import { plainName } from "#lib/area/labels";
import { asActor } from "#lib/db/as-actor";

export type WeighingPlace = { code: string; name: string };

/** The posyandu of one's own area where children are weighed. */
export async function readWeighingPlaces(actor: Authorized<"service:record">): Promise<WeighingPlace[]> {
  const units = await asActor(actor, (tx) =>
    tx.unit.findMany({
      where: { id: { in: [...actor.homes] }, kind: "POSYANDU", until: null },
      select: { code: true, name: true },
      orderBy: [{ name: "asc" }, { code: "asc" }],
    }),
  );
  return units.map(({ code, name }) => ({ code, name: plainName({ name }) }));
}
