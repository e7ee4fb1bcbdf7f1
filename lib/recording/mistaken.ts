import "server-only";
import type { Actor } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { readIn } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { readHistories } from "#lib/measure/read-histories";

/** "Salah daftar": the entry is kept, counts for nothing and lives nowhere. The caller holds the lock and recounts. */
export async function markMistaken(tx: Tx, actor: Actor, personId: string, reason: string) {
  await unscoped(tx, "GONE", async () => {
    await demandUnused(tx, personId);
    await tx.person.update({
      where: { id: personId },
      data: { homeId: null, voidedAt: now(), voidedById: actor.id, voidReason: reason },
      select: { id: true },
    });
  });
  await recordEvent(tx, actor, "person.registration-voided", { kind: "person", id: personId }, { reason });
}

/** What was recorded of somebody would be lost to sight with the entry: it is taken back, or merged, first. */
async function demandUnused(tx: Tx, personId: string) {
  const [history] = await readHistories(readIn(tx), [personId]);
  if (!history) throw new Refusal("NOT_FOUND");
  const kin = await tx.person.count({
    where: {
      OR: [
        { motherId: personId, voidedAt: null, mergedIntoId: null },
        { mergedIntoId: personId },
        { id: personId, mergedIntoId: { not: null } },
      ],
    },
  });
  if (kin > 0 || history.records.length > 0 || history.pregnancies.length > 0 || history.diedOn)
    throw new Refusal("PERSON_IN_USE");
}
