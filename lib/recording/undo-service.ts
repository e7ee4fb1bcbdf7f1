import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { findSubject, ownerOf } from "#lib/recording/find-subject";
import { reasonFor } from "#lib/recording/undo-window";
import { voidService } from "#lib/recording/void-service";

/** One tap takes back what one has just recorded oneself; anything older is voided with a reason. */
export async function undoService(tx: Tx, actor: Authorized<"service:correct">, { id }: { id: string }) {
  const record = await tx.serviceRecord.findUnique({
    where: { id },
    select: { personId: true, recordedById: true, recordedAt: true },
  });
  if (!record) throw new Refusal("NOT_FOUND");
  // Of somebody out of reach nothing is told, not even that it is too late.
  await findSubject(tx, actor, await ownerOf(tx, record.personId));
  const reason = reasonFor(actor, { by: record.recordedById, at: record.recordedAt }, undefined);
  return await voidService(tx, actor, { id, reason });
}
