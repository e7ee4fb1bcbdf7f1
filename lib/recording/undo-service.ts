import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { findSubject, ownerOf } from "#lib/recording/find-subject";
import { isFresh, reasonFor } from "#lib/recording/undo-window";
import { voidService } from "#lib/recording/void-service";

/** One tap takes back what one has just recorded oneself; anything older is voided with a reason. */
export async function undoService(tx: Tx, actor: Authorized<"service:correct">, { id }: { id: string }) {
  const record = await tx.serviceRecord.findUnique({
    where: { id },
    select: { personId: true, recordedById: true, recordedAt: true },
  });
  if (!record) throw new Refusal("NOT_FOUND");
  const personId = await ownerOf(tx, record.personId);
  const made = { by: record.recordedById, at: record.recordedAt };
  // Whoever wrote it just now knows whom it is about, a guest too; to others nothing is told of somebody out of reach.
  const proven = isFresh(actor, made) ? { personId } : null;
  await findSubject(tx, actor, personId, proven);
  return await voidService(tx, actor, { id, reason: reasonFor(actor, made, undefined) }, proven);
}
