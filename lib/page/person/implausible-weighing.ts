import { valueWords } from "#lib/form/words";
import type { FileRecord } from "#lib/page/person/file";
import { notCounted } from "#lib/programme/growth/not-counted";
import type { ServiceDefinition } from "#lib/service/definition";
import type { History } from "#lib/service/history";

/** What WHO's limits keep out of the counts of a weighing, in words. */
export type Implausible = { what: string; notIn: string; stillIn: string };

export function implausibleIn(
  record: FileRecord,
  definition: ServiceDefinition,
  history: History,
): Implausible | null {
  const found = notCounted(record, history);
  if (!found) return null;
  const codes: readonly string[] = found.values;
  const values = definition.sections
    .flatMap((section) => section.fields)
    .flatMap((field) => (codes.includes(field.code) ? (valueWords(field, record.data) ?? []) : []));
  return {
    what: values.join(found.together ? " dengan " : ", "),
    notIn: found.notIn.join(", "),
    stillIn: found.stillIn.join(", "),
  };
}
