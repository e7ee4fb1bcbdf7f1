import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import { beginsPregnancy, definitionOf } from "#lib/programme/catalogue";
import { changeHistories } from "#lib/recording/change-histories";
import { ownerOf, type Proven } from "#lib/recording/find-subject";
import type { Movement } from "#lib/recording/movements";
import type { VoidInput } from "#lib/recording/schema";
import { demandMayRecord } from "#lib/recording/service-rules";
import { voidRecord } from "#lib/recording/void-record";

/** The record stays, marked with who, when and why; its numbers go. Voiding a registration voids the pregnancy. */
export async function voidService(
  tx: Tx,
  actor: Authorized<"service:correct">,
  { id, reason }: VoidInput,
  proven: Proven | null = null,
): Promise<{ personId: string; movements: Movement[] }> {
  const record = await tx.serviceRecord.findUnique({
    where: { id },
    select: { personId: true, kind: true, pregnancyId: true },
  });
  const definition = record && definitionOf(record.kind);
  if (!definition) throw new Refusal("NOT_FOUND");
  demandMayRecord(actor, definition);
  const personId = await ownerOf(tx, record.personId);
  const { movements } = await changeHistories(tx, actor, [personId], async (people) => {
    const history = people.subject(personId, proven);
    if (!history.records.some((live) => live.id === id)) throw new Refusal("RECORD_VOIDED");

    if (beginsPregnancy(record.kind) && record.pregnancyId) {
      const pregnancy = history.pregnancies.find((one) => one.id === record.pregnancyId);
      const inUse = history.records.some((live) => live.id !== id && live.pregnancyId === record.pregnancyId);
      if (inUse || pregnancy?.ended) throw new Refusal("PREGNANCY_IN_USE");
      await tx.pregnancy.update({
        where: { id: record.pregnancyId },
        data: { voidedAt: now() },
        select: { id: true },
      });
    }
    await voidRecord(tx, actor, { id, personId, kind: record.kind, reason });
  });
  return { personId, movements };
}
