import "server-only";
import type { Actor } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";

type Voided = { id: string; personId: string; kind: string; reason: string };

/** The record stays, marked with who, when and why. The caller holds the person's lock and recounts. */
export async function voidRecord(tx: Tx, actor: Actor, { id, personId, kind, reason }: Voided) {
  await tx.serviceRecord.update({
    where: { id },
    data: { voidedAt: now(), voidedById: actor.id, voidReason: reason },
    select: { id: true },
  });
  await recordEvent(
    tx,
    actor,
    "service.voided",
    { kind: "person", id: personId },
    { record: id, service: kind, reason },
  );
}
