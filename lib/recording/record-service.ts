import "server-only";
import { type Authorized, demand } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import type { ServiceData } from "#lib/form/data";
import { type Day, dayOf } from "#lib/period/day";
import { readGuestProof } from "#lib/person/guest-proof";
import { beginsPregnancy } from "#lib/programme/catalogue";
import { changeHistories } from "#lib/recording/change-histories";
import { type Corrected, type Draft, draftRecord } from "#lib/recording/draft-record";
import { insertRecord } from "#lib/recording/insert-record";
import type { Movement } from "#lib/recording/movements";
import { withoutRecords } from "#lib/recording/preview";
import { rederive } from "#lib/recording/rederive";
import { demandOnlyOneOfTheDay } from "#lib/recording/same-day";
import type { RecordInput } from "#lib/recording/schema";
import { demandSame, movedThen, refuseTakenId } from "#lib/recording/sent-twice";
import { settlePregnancy } from "#lib/recording/settle-pregnancy";
import { type History, oldestFirst } from "#lib/service/history";

export type Recorded = {
  id: string;
  personId: string;
  kind: RecordInput["kind"];
  servedOn: Day;
  pregnancyId: string | null;
  /** What the save moved; of one that was sent twice, what it moved then. */
  movements: Movement[];
};

/** Writes one service, or corrects one (`replaces`), and moves every number it changes. Sending twice writes once. */
export async function recordService(
  tx: Tx,
  actor: Authorized<"service:record">,
  input: RecordInput,
): Promise<Recorded> {
  if (input.replaces) demand(actor, "service:correct");
  const { answer, movements } = await changeHistories(tx, actor, [input.person_id], async (people) => {
    const guest = input.guest_proof ? readGuestProof(demand(actor, "guest:record"), input.guest_proof) : null;
    // A guest is served, never corrected: what stands in the history belongs to those who know it.
    if (guest && input.replaces) throw new Refusal("NOT_FOUND");
    const whole = people.subject(input.person_id, guest);
    const isSentAgain = whole.records.some(({ id }) => id === input.id);
    const before = isSentAgain ? await tx.serviceRecord.findUnique({ where: { id: input.id } }) : null;
    const history = withoutRecords(whole, [input.replaces, before?.id]);
    const corrected = await readCorrected(tx, input);
    const sent = before && { servedOn: dayOf(before.servedOn), pregnancyId: before.pregnancyId };
    const draft = draftRecord(actor, { history, corrected, sent, guest: guest !== null }, input);
    if (before) {
      demandSame(before, draft, input);
      people.becomes(whole);
      return { ...answerOf(input, before.pregnancyId), again: await movedThen(tx, whole, before) };
    }

    // Of a guest nothing earlier is told, so nothing earlier is asked about.
    if (!guest) await demandOnlyOneOfTheDay(tx, actor, whole, { ...input, data: draft.data });
    if (input.replaces) await replace(tx, actor, whole, input);
    const pregnancyId = await settlePregnancy(tx, history, draft, input);
    const written = await insertRecord(tx, actor, input, { ...draft, pregnancyId });
    if (!written) await refuseTakenId(tx, draft, input);
    await recordEvent(
      tx,
      actor,
      input.replaces ? "service.corrected" : "service.recorded",
      { kind: "person", id: input.person_id },
      { record: input.id, service: input.kind, on: input.served_on, ...(guest && { guest: true }) },
    );
    // The gestational age of every contact follows the HPHT, which a corrected registration may have moved.
    if (beginsPregnancy(input.kind) && input.replaces)
      await rederive(tx, await people.again(input.person_id));
    // Only a registration changes more of the history than the one record.
    if (!beginsPregnancy(input.kind)) people.becomes(withRecord(history, input, { ...draft, pregnancyId }));
    return { ...answerOf(input, pregnancyId), again: null };
  });
  const { again, ...recorded } = answer;
  return { ...recorded, movements: again ?? movements };
}

async function readCorrected(tx: Tx, { replaces }: RecordInput): Promise<Corrected | null> {
  if (!replaces) return null;
  const old = await tx.serviceRecord.findUnique({
    where: { id: replaces },
    select: { data: true, recordedById: true, servedOn: true, pregnancyId: true },
  });
  return old && { ...old, data: old.data as ServiceData, servedOn: dayOf(old.servedOn) };
}

/** The old record stays, voided with the reason; only one that lives can be corrected, and into its own kind. */
async function replace(tx: Tx, actor: Authorized<"service:record">, history: History, input: RecordInput) {
  const old = history.records.find(({ id }) => id === input.replaces);
  if (!old || old.kind !== input.kind) throw new Refusal("RECORD_VOIDED");
  await tx.serviceRecord.update({
    where: { id: old.id },
    data: { voidedAt: now(), voidedById: actor.id, voidReason: input.reason ?? "diperbaiki" },
    select: { id: true },
  });
}

function answerOf(input: RecordInput, pregnancyId: string | null) {
  return {
    id: input.id,
    personId: input.person_id,
    kind: input.kind,
    servedOn: input.served_on,
    pregnancyId,
  };
}

type Written = Pick<Draft, "data" | "derived"> & { pregnancyId: string | null };

/** As it will be read: oldest first, of one day in the order of their ids. */
function withRecord(
  history: History,
  { id, kind, served_on }: RecordInput,
  { pregnancyId, ...values }: Written,
): History {
  const { data, derived } = values;
  const record = { id, kind, servedOn: served_on, pregnancyId, data, derived };
  return { ...history, records: [...history.records, record].sort(oldestFirst) };
}
