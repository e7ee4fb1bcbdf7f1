import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { SameDay } from "#lib/errors";
import { fieldsFor } from "#lib/form/asked";
import type { ServiceData } from "#lib/form/data";
import { formValues } from "#lib/form/form-values";
import { summaryOf } from "#lib/form/words";
import { formatInstant } from "#lib/format";
import { definitionOf, SERVICES } from "#lib/programme/catalogue";
import type { RecordInput } from "#lib/recording/schema";
import type { ServiceDefinition } from "#lib/service/definition";
import type { History, RecordHistory } from "#lib/service/history";
import { askedAbout, mayStandBeside } from "#lib/service/one-day";

type Asked = Pick<RecordInput, "kind" | "served_on" | "replaces" | "beside"> & { data: ServiceData };

/**
 * A second record of the same person and day is shown the first instead of being written. The caller holds the
 * person's lock, so two who save at once come one after the other. No unique index can say it: an ANC by midwife and by
 * doctor on one day is right, and merging two entries of one child may bring two weighings of a day together.
 */
export async function demandOnlyOneOfTheDay(
  tx: Tx,
  actor: Authorized<"service:record">,
  history: History,
  { kind, served_on, replaces, beside, data }: Asked,
): Promise<void> {
  const definition: ServiceDefinition = SERVICES[kind];
  const others = history.records.filter((record) => record.servedOn === served_on);
  // A correction of a record that lives is about that one.
  if (others.some((record) => record.id === replaces && record.kind === kind)) return;
  const other = askedAbout(definition, data, others);
  if (!other) return;
  if (beside !== undefined && mayStandBeside(definition, other)) return;
  const { recordedAt, recordedBy } = await tx.serviceRecord.findUniqueOrThrow({
    where: { id: other.id },
    select: { recordedAt: true, recordedBy: { select: { name: true } } },
  });
  throw new SameDay({
    id: other.id,
    ...seen(actor, other),
    by: recordedBy.name,
    at: formatInstant(recordedAt, actor.timeZone),
    mayStandBeside: mayStandBeside(definition, other),
  });
}

/** What this reader's own form would show of it. */
function seen({ role }: Authorized<"service:record">, other: RecordHistory) {
  const definition = definitionOf(other.kind);
  if (!definition) return { values: {}, words: "" };
  const fields = fieldsFor(definition, { kader: role === "KADER" }).filter(({ restricted }) => !restricted);
  return { values: formValues(fields, other.data), words: summaryOf(definition, other) };
}
