import "server-only";
import { type Authorized, coversKlaster } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import type { FormValues } from "#lib/action/result";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { offeredServices } from "#lib/entry/offered-services";
import { personThen } from "#lib/entry/person-then";
import { Refusal } from "#lib/errors";
import { fieldsFor } from "#lib/form/asked";
import { formValues } from "#lib/form/form-values";
import { withoutRestricted } from "#lib/form/restricted";
import { completedMonths, type Day } from "#lib/period/day";
import { today } from "#lib/period/today";
import { type PersonLine, personLine } from "#lib/person/queries";
import { isOpenOn } from "#lib/pregnancy/uk";
import { SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { findSubject } from "#lib/recording/find-subject";
import type { Place, ServiceDefinition } from "#lib/service/definition";
import type { History, PregnancyHistory, RecordHistory } from "#lib/service/history";

export type FormAsked = {
  personId: string;
  kind: ServiceKind;
  replaces?: string | undefined;
  /** Of a late service; else today. */
  day?: Day | undefined;
};

/** Everything a service form is drawn from. */
export type ServiceFormRead = {
  person: PersonLine;
  history: History;
  today: Day;
  /** Of service: today, the day of a late one, or that of the record that is corrected. */
  day: Day;
  /** The person was on that day whom the service is for; of a record that is corrected this is known. */
  fits: boolean;
  /** Who the person was on the day of a late service: "hamil UK 31 minggu 1 hari (TM3)". */
  who: string | null;
  pregnancy: PregnancyHistory | null;
  correcting: Correcting | null;
  /** Who recorded each, by its id. */
  recordedBy: ReadonlyMap<string, string>;
};

export type Correcting = { id: string; servedOn: Day; values: FormValues };

/** Null for someone, or a record, that does not exist within reach. */
export async function readServiceForm(
  actor: Authorized<"service:record">,
  asked: FormAsked,
): Promise<ServiceFormRead | null> {
  return asActor(actor, async (tx) => {
    const person = await tx.person.findFirst({
      where: { AND: [withinReach(actor), { id: asked.personId }] },
      select: personLine,
    });
    const history = person && (await subjectOf(tx, actor, asked.personId));
    if (!history) return null;
    await recordOpening(tx, actor, "person.opened", { kind: "person", id: asked.personId });
    const now = today(actor.timeZone);
    const record = history.records.find(({ id, kind }) => id === asked.replaces && kind === asked.kind);
    if (asked.replaces && !record) return null;
    const day = record?.servedOn ?? asked.day ?? now;
    return {
      person,
      history,
      today: now,
      day,
      fits: record !== undefined || offeredServices(actor, history, { day, today: now }).includes(asked.kind),
      who: record || day === now ? null : personThen(seenBy(actor, history), day),
      pregnancy: pregnancyOf(history, record, day),
      correcting: record ? await readCorrecting(tx, actor, { history, record, kind: asked.kind }) : null,
      recordedBy: await readRecorders(tx, history, asked.kind),
    };
  });
}

/** What another klaster knows of her is not told here. */
function seenBy(actor: Authorized<"service:record">, history: History): History {
  return coversKlaster(actor, "KLASTER_2") ? history : { ...history, pregnancies: [] };
}

export async function subjectOf(tx: Tx, actor: Authorized<"service:record">, personId: string) {
  try {
    return await findSubject(tx, actor, personId);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function pregnancyOf({ pregnancies }: History, record: RecordHistory | undefined, day: Day) {
  if (record) return pregnancies.find(({ id }) => id === record.pregnancyId) ?? null;
  return pregnancies.findLast((pregnancy) => isOpenOn(pregnancy, day)) ?? null;
}

async function readRecorders(tx: Tx, { records }: History, kind: ServiceKind) {
  const rows = await tx.serviceRecord.findMany({
    where: { id: { in: records.filter((record) => record.kind === kind).map(({ id }) => id) } },
    select: { id: true, recordedBy: { select: { name: true } } },
  });
  return new Map(rows.map(({ id, recordedBy }) => [id, recordedBy.name]));
}

async function readCorrecting(
  tx: Tx,
  actor: Authorized<"service:record">,
  { history, record, kind }: { history: History; record: RecordHistory; kind: ServiceKind },
): Promise<Correcting> {
  const { id, servedOn, data } = record;
  const definition: ServiceDefinition = SERVICES[kind];
  const months = completedMonths(history.bornOn, servedOn);
  const fields = fieldsFor(definition, { kader: actor.role === "KADER", sex: history.sex, months });
  const stored = await tx.serviceRecord.findUnique({
    where: { id },
    select: { place: true, recordedById: true },
  });
  const place = stored?.place as Place | undefined;
  const known = stored?.recordedById === actor.id ? data : withoutRestricted(definition, data);
  return { id, servedOn, values: { ...formValues(fields, known), ...(place && { place }) } };
}
