import { z } from "zod";
import type { Audience } from "#lib/service/asked";
import type { ServiceDefinition } from "#lib/service/definition";
import type { ServiceData } from "#lib/service/history";
import { readForm } from "#lib/service/read-form";

/** From the entries of a form to the data of a record; messages stand under the code of their field. */
export function schemaOf(definition: ServiceDefinition, audience: Audience) {
  return z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .transform((entries, context): ServiceData => {
      const { data, problems } = readForm(definition, audience, entries);
      for (const { field, message } of problems)
        context.issues.push({ code: "custom", path: [field], message, input: entries });
      return data;
    });
}
