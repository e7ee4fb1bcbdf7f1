import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import { lockPeople, recount } from "#lib/measure/recount";
import { beginsPregnancy, definitionOf } from "#lib/programme/catalogue";
import { findSubject, ownerOf, type Proven } from "#lib/recording/find-subject";
import { type Movement, movementsOf } from "#lib/recording/movements";
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
  await lockPeople(tx, [personId]);
  const history = await findSubject(tx, actor, personId, proven);
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
  return { personId, movements: movementsOf(await recount(tx, [personId])) };
}
