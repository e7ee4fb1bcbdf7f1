import "server-only";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import { dayOf } from "#lib/period/day";
import { ownerOf } from "#lib/recording/find-subject";
import { reasonFor } from "#lib/recording/undo-window";

/** Recorded of the wrong person or purpose: it stands for nothing any more, and whatever was said before stands again. */
export async function takeBackConsent(
  tx: Tx,
  actor: Authorized<"consent:record">,
  { id, reason }: { id: string; reason?: string | undefined },
) {
  const consent = await tx.consent.findUnique({ where: { id } });
  if (!consent) throw new Refusal("NOT_FOUND");
  const personId = await ownerOf(tx, consent.personId);
  const within = await tx.person.count({ where: { AND: [withinReach(actor), { id: personId }] } });
  if (within === 0) throw new Refusal("NOT_FOUND");
  const why = reasonFor(actor, { by: consent.recordedById, at: consent.recordedAt }, reason);
  const { count } = await tx.consent.updateMany({
    where: { id, voidedAt: null },
    data: { voidedAt: now(), voidedById: actor.id, voidReason: why },
  });
  if (count === 0) throw new Refusal("CONSENT_VOIDED");
  await recordEvent(
    tx,
    actor,
    "consent.voided",
    { kind: "person", id: personId },
    { purpose: consent.purpose, on: dayOf(consent.givenOn), reason: why },
  );
  return { id: personId, stays: true };
}
