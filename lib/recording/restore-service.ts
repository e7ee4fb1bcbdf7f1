import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import type { ServiceData } from "#lib/form/data";
import { formatDay } from "#lib/format";
import { type Day, dateOf, dayOf } from "#lib/period/day";
import { lastOpenDay } from "#lib/pregnancy/uk";
import { beginsPregnancy, definitionOf } from "#lib/programme/catalogue";
import { changeHistories } from "#lib/recording/change-histories";
import { ownerOf } from "#lib/recording/find-subject";
import type { Movement } from "#lib/recording/movements";
import { rederive } from "#lib/recording/rederive";
import { demandMayRecord, demandNoOtherPregnancy } from "#lib/recording/service-rules";
import { isFresh, reasonFor } from "#lib/recording/undo-window";
import type { History } from "#lib/service/history";

/** A record that was voided counts again: by who voided it at once, later with a reason, unless another has its place. */
export async function restoreService(
  tx: Tx,
  actor: Authorized<"service:correct">,
  { id, reason }: { id: string; reason?: string | undefined },
): Promise<{ personId: string; movements: Movement[] }> {
  const asked = await tx.serviceRecord.findUnique({
    where: { id },
    select: { personId: true, kind: true, voidedById: true, voidedAt: true },
  });
  const definition = asked && definitionOf(asked.kind);
  if (!definition) throw new Refusal("NOT_FOUND");
  demandMayRecord(actor, definition);
  const personId = await ownerOf(tx, asked.personId);
  const { movements } = await changeHistories(tx, actor, [personId], async (people) => {
    const proven = isFresh(actor, { by: asked.voidedById, at: asked.voidedAt }) ? { personId } : null;
    const history = people.subject(personId, proven);
    const record = await tx.serviceRecord.findUniqueOrThrow({
      where: { id },
      include: { replacements: { where: { voidedAt: null }, select: { id: true } }, replaces: true },
    });
    if (!record.voidedAt) throw new Refusal("RECORD_LIVES");
    const servedOn = dayOf(record.servedOn);
    const { kind, pregnancyId } = record;
    const rival = record.replaces && record.replaces.voidedAt === null;
    if (record.replacements.length > 0 || rival || hasPlaceTaken(history, { kind, servedOn }))
      throw new Refusal("RESTORE_TAKEN");
    demandWithinLife(history, servedOn);
    const why = reasonFor(actor, { by: record.voidedById, at: record.voidedAt }, reason);

    if (beginsPregnancy(kind) && pregnancyId)
      await reopen(tx, history, { pregnancyId, registeredOn: servedOn, data: record.data as ServiceData });
    else if (pregnancyId) demandOpen(history, pregnancyId, servedOn);
    await tx.serviceRecord.update({
      where: { id },
      data: { voidedAt: null, voidedById: null, voidReason: null },
      select: { id: true },
    });
    await rederive(tx, await people.again(personId));
    await recordEvent(
      tx,
      actor,
      "service.restored",
      { kind: "person", id: personId },
      { record: id, service: kind, on: servedOn, reason: why },
    );
  });
  return { personId, movements };
}

/** The same service of the same day. */
function hasPlaceTaken({ records }: History, { kind, servedOn }: { kind: string; servedOn: Day }): boolean {
  return records.some((record) => record.kind === kind && record.servedOn === servedOn);
}

function demandWithinLife({ bornOn, diedOn }: History, servedOn: Day) {
  if (servedOn < bornOn) throw new Refusal("SERVED_BEFORE_BIRTH", undefined, { lahir: formatDay(bornOn) });
  if (diedOn && servedOn > diedOn)
    throw new Refusal("SERVED_AFTER_DEATH", undefined, { meninggal: formatDay(diedOn) });
}

function demandOpen({ pregnancies }: History, pregnancyId: string, servedOn: Day) {
  const found = pregnancies.find(({ id }) => id === pregnancyId);
  if (!found || servedOn < found.hphtOn || servedOn > lastOpenDay(found))
    throw new Refusal("NO_OPEN_PREGNANCY");
}

type Registration = { pregnancyId: string; registeredOn: Day; data: ServiceData };

/** With the registration its pregnancy comes back, with the dates that were told then. */
async function reopen(tx: Tx, history: History, { pregnancyId, registeredOn, data }: Registration) {
  const hphtOn = data.hpht as Day;
  demandNoOtherPregnancy(history, { hphtOn, correctedId: pregnancyId });
  const registered = history.records.some(
    (one) => beginsPregnancy(one.kind) && one.pregnancyId === pregnancyId,
  );
  if (registered) throw new Refusal("RESTORE_TAKEN");
  const early = history.records.some((one) => one.pregnancyId === pregnancyId && one.servedOn < hphtOn);
  if (early) throw new Refusal("CONTACT_BEFORE_HPHT");
  await tx.pregnancy.update({
    where: { id: pregnancyId },
    data: { voidedAt: null, hphtOn: dateOf(hphtOn), registeredOn: dateOf(registeredOn) },
    select: { id: true },
  });
}
