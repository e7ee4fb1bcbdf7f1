import { z } from "zod";
import type { Audience } from "#lib/form/asked";
import type { ServiceData } from "#lib/form/data";
import type { Form } from "#lib/form/fields";
import { readForm } from "#lib/form/read-form";

/** From the entries of a form to the data of a record; messages stand under the code of their field. */
export function schemaOf(form: Form, audience: Audience) {
  return z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .transform((entries, context): ServiceData => {
      const { data, problems } = readForm(form, audience, entries);
      for (const { field, message } of problems)
        context.issues.push({ code: "custom", path: [field], message, input: entries });
      return data;
    });
}
