import "server-only";
import type { Actor } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { type Day, dateOf } from "#lib/period/day";
import { TIMBANG } from "#lib/programme/growth/service";
import { freshSince } from "#lib/recording/undo-window";

/** The weighings of the day that this actor may still take back with one tap, and for how long. */
export async function readUndoMs(
  tx: Tx,
  actor: Pick<Actor, "id">,
  { ids, day }: { ids: string[]; day: Day },
): Promise<ReadonlyMap<string, number>> {
  const since = freshSince();
  const fresh = await tx.serviceRecord.findMany({
    where: {
      personId: { in: ids },
      kind: TIMBANG.kind,
      servedOn: dateOf(day),
      recordedById: actor.id,
      recordedAt: { gt: since },
    },
    select: { id: true, recordedAt: true },
  });
  return new Map(fresh.map(({ id, recordedAt }) => [id, recordedAt.getTime() - since.getTime()]));
}
