import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { SameDay } from "#lib/errors";
import { fieldsFor } from "#lib/form/asked";
import type { ServiceData } from "#lib/form/data";
import { formValues } from "#lib/form/form-values";
import { summaryOf } from "#lib/form/words";
import { formatInstant } from "#lib/format";
import { SERVICES } from "#lib/programme/catalogue";
import type { RecordInput } from "#lib/recording/schema";
import type { ServiceDefinition } from "#lib/service/definition";
import type { History, RecordHistory } from "#lib/service/history";

type Asked = Pick<RecordInput, "kind" | "served_on" | "replaces"> & { data: ServiceData };

/** Whoever was shown the other record may give a second one of that day; a child has one weight a day. */
export function isBeside({ kind, beside }: Pick<RecordInput, "kind" | "beside">): boolean {
  return beside !== undefined && mayStandBeside(kind);
}

function mayStandBeside(kind: RecordInput["kind"]): boolean {
  return SERVICES[kind].secondOfDay !== "SAME";
}

/**
 * A second record of the same person, kind and day is shown the first instead of being written. The caller holds the
 * person's lock, so two who save at once come one after the other. No unique index can say it: an ANC by midwife and by
 * doctor on one day is right, and merging two entries of one child may bring two weighings of a day together.
 */
export async function demandOnlyOneOfTheDay(
  tx: Tx,
  actor: Authorized<"service:record">,
  history: History,
  { kind, served_on, replaces, data }: Asked,
): Promise<void> {
  const others = history.records.filter((record) => record.kind === kind && record.servedOn === served_on);
  // A correction of a record that lives is about that one.
  if (others.some(({ id }) => id === replaces)) return;
  const other = others.findLast((one) => !completes(kind, data, one.data));
  if (!other) return;
  const { recordedAt, recordedBy } = await tx.serviceRecord.findUniqueOrThrow({
    where: { id: other.id },
    select: { recordedAt: true, recordedBy: { select: { name: true } } },
  });
  throw new SameDay({
    id: other.id,
    ...seen(kind, actor, other),
    by: recordedBy.name,
    at: formatInstant(recordedAt, actor.timeZone),
    mayStandBeside: mayStandBeside(kind),
  });
}

/** A screening may be finished by several hands: one that answers nothing of what the other did goes on with it. */
function completes(kind: RecordInput["kind"], data: ServiceData, other: ServiceData): boolean {
  return SERVICES[kind].secondOfDay === "FINISHES" && Object.keys(data).every((code) => !(code in other));
}

/** What this reader's own form would show of it. */
function seen(kind: RecordInput["kind"], { role }: Authorized<"service:record">, other: RecordHistory) {
  const definition: ServiceDefinition = SERVICES[kind];
  const fields = fieldsFor(definition, { kader: role === "KADER" }).filter(({ restricted }) => !restricted);
  return { values: formValues(fields, other.data), words: summaryOf(definition, other) };
}
