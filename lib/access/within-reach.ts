import type { Actor } from "#lib/access/actor";
import type { Prisma } from "#lib/db/generated/client";

/** People who live now where this actor may see names. */
export function withinReach(actor: Pick<Actor, "homes">) {
  return { homeId: { in: [...actor.homes] }, mergedIntoId: null } satisfies Prisma.PersonWhereInput;
}

/** The same of someone under the lock; who was merged away or registered by mistake lives nowhere. */
export function livesWithin({ homes }: Pick<Actor, "homes">, { homeId }: { homeId: string | null }): boolean {
  return homeId !== null && homes.includes(homeId);
}
