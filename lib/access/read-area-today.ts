import "server-only";
import type { Actor } from "#lib/access/actor";
import { readAreaTree } from "#lib/area/queries";
import type { AreaTree } from "#lib/area/tree";
import { asActor } from "#lib/db/as-actor";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** Units and catchments of the running month, for pages about people. */
export function readAreaToday(actor: Actor): Promise<AreaTree> {
  return asActor(actor, (tx) => readAreaTree(tx, monthOf(today(actor.timeZone))));
}
