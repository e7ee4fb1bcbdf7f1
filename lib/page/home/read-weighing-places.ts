import "server-only";
import type { Authorized } from "#lib/access/actor";
import { namesAmong } from "#lib/area/distinct-name";
import { readPlacedUnits } from "#lib/area/placed-units";
import { asActor } from "#lib/db/as-actor";

export type WeighingPlace = { code: string; name: string };

/** The posyandu of one's own area where children are weighed. */
export async function readWeighingPlaces(actor: Authorized<"service:record">): Promise<WeighingPlace[]> {
  const units = await asActor(actor, (tx) =>
    readPlacedUnits(tx, { id: { in: [...actor.homes] }, kind: "POSYANDU", until: null }),
  );
  const nameOf = namesAmong(units);
  return units.map((unit) => ({ code: unit.code, name: nameOf(unit) }));
}
