import "server-only";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import type { FormValues } from "#lib/action/result";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { completedMonths, type Day } from "#lib/period/day";
import { today } from "#lib/period/today";
import { type PersonLine, personLine } from "#lib/person/queries";
import { findSubject } from "#lib/recording/find-subject";
import { offeredServices } from "#lib/recording/offered-services";
import { isOpenOn } from "#lib/recording/service-rules";
import { SERVICES } from "#lib/service/catalogue";
import { fieldsFor, type Place, type ServiceDefinition, type ServiceKind } from "#lib/service/definition";
import { formValues } from "#lib/service/form-values";
import type { History, PregnancyHistory, RecordHistory } from "#lib/service/history";
import { withoutRestricted } from "#lib/service/restricted";

export type FormAsked = { personId: string; kind: ServiceKind; replaces?: string | undefined };

/** Everything a service form is drawn from. */
export type ServiceFormRead = {
  person: PersonLine;
  history: History;
  day: Day;
  /** What may be recorded of this person today: the form's own service is among them, unless a record is corrected. */
  offered: ServiceKind[];
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
    const day = today(actor.timeZone);
    const record = history.records.find(({ id, kind }) => id === asked.replaces && kind === asked.kind);
    if (asked.replaces && !record) return null;
    return {
      person,
      history,
      day,
      offered: offeredServices(actor, history, day),
      pregnancy: pregnancyOf(history, record, day),
      correcting: record ? await readCorrecting(tx, actor, { history, record, kind: asked.kind }) : null,
      recordedBy: await readRecorders(tx, history, asked.kind),
    };
  });
}

async function subjectOf(tx: Tx, actor: Authorized<"service:record">, personId: string) {
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
