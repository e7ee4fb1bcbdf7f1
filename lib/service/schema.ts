import { z } from "zod";
import type { FormValues } from "#lib/action/result";
import { type Day, isDay } from "#lib/period/day";
import { type Audience, fieldsFor, SERVED_ON_ENTRY, type ServiceDefinition } from "#lib/service/definition";
import type { FieldValue, ServiceData } from "#lib/service/history";
import { readField } from "#lib/service/read-entries";

/** From the entries of a form to the data of a record; messages stand under the code of their field. */
export function schemaOf(definition: ServiceDefinition, audience: Audience) {
  return z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .transform((entries, context): ServiceData => {
      const { data, problems } = readEntries(definition, audience, entries);
      for (const { field, message } of problems)
        context.issues.push({ code: "custom", path: [field], message, input: entries });
      return data;
    });
}

type Problem = { field: string; message: string };

function readEntries(definition: ServiceDefinition, audience: Audience, entries: FormValues) {
  const data: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  for (const field of fieldsFor(definition, audience)) {
    const reading = readField(field, entries);
    if (!reading) continue;
    if ("problem" in reading) problems.push({ field: field.code, message: reading.problem });
    else Object.assign(data, reading.values);
  }
  for (const check of definition.checks ?? []) {
    const found = check(data, servedOnIn(entries));
    if (found && !problems.some(({ field }) => field === found.field)) problems.push(found);
  }
  return { data, problems };
}

function servedOnIn(entries: FormValues): Day | null {
  const text = entries[SERVED_ON_ENTRY];
  return typeof text === "string" && isDay(text) ? text : null;
}
