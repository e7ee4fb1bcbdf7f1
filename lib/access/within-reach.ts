import type { Actor } from "#lib/access/actor";
import type { Prisma } from "#lib/db/generated/client";

/** People who live now where this actor may see names. */
export function withinReach(actor: Pick<Actor, "homes">) {
  return { homeId: { in: [...actor.homes] }, mergedIntoId: null } satisfies Prisma.PersonWhereInput;
}
