import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { type Day, dayOf } from "#lib/period/day";
import { changeHistories } from "#lib/recording/change-histories";
import { reasonFor } from "#lib/recording/undo-window";
import { withFamilies } from "#lib/recording/with-families";

/** Recorded for the wrong person, or on the wrong day: the person lives on, and the audit keeps what was said and why. */
export async function takeBackDeath(
  tx: Tx,
  actor: Authorized<"person:die">,
  { id, reason }: { id: string; reason?: string | undefined },
) {
  const { answer } = await changeHistories(tx, actor, await withFamilies(tx, [id]), async (people) => {
    people.subject(id);
    const { diedOn, deathRecordedById, deathRecordedAt } = await tx.person.findUniqueOrThrow({
      where: { id },
      select: { diedOn: true, deathRecordedById: true, deathRecordedAt: true },
    });
    if (!diedOn) throw new Refusal("NOT_DEAD");
    const why = reasonFor(actor, { by: deathRecordedById, at: deathRecordedAt }, reason);
    await reviveDead(tx, actor, { id, diedOn: dayOf(diedOn), reason: why });
    return { id, stays: true };
  });
  return answer;
}

/** The caller holds the lock and recounts. */
export async function reviveDead(
  tx: Tx,
  actor: Authorized<"person:die"> | Authorized<"pregnancy:end">,
  { id, diedOn, reason }: { id: string; diedOn: Day; reason: string },
) {
  await tx.person.update({
    where: { id },
    data: { diedOn: null, deathRecordedById: null, deathRecordedAt: null },
    select: { id: true },
  });
  await recordEvent(tx, actor, "person.death-voided", { kind: "person", id }, { on: diedOn, reason });
}
