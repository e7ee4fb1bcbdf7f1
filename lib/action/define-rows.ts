import "server-only";
import type { z } from "zod";
import type { Authorized } from "#lib/access/actor";
import { authorize } from "#lib/access/authorize";
import type { Permission } from "#lib/access/permissions";
import { demandSameAccount, entriesOf, valuesOf } from "#lib/action/form";
import { fieldsOf } from "#lib/action/messages";
import { parseEntries } from "#lib/action/parse-entries";
import { type ActionResult, done, type FormValues } from "#lib/action/result";
import { rowsIn } from "#lib/action/rows";
import { settle } from "#lib/action/settle";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formBegan } from "#lib/edge/form-begun";

type RowsDefinition<P extends Permission, Input extends z.ZodType, Data> = {
  permission: P;
  /** Of one row, with the entries that all rows share. */
  input: Input;
  /** Rows that say nothing are left out of the answer. */
  isBlank: (entries: FormValues) => boolean;
  run: (tx: Tx, actor: Authorized<P>, input: z.output<Input>) => Promise<Data>;
};

export type RowsResult<Data> = ActionResult<Record<string, ActionResult<Data>>>;

/** The one road for a table of rows: permission once, then validation and a transaction for each row, and an answer to each. */
export function defineRows<P extends Permission, Input extends z.ZodType, Data>(
  definition: RowsDefinition<P, Input, Data>,
) {
  const { permission, input, isBlank, run } = definition;

  return async (_previous: RowsResult<Data>, form: FormData): Promise<RowsResult<Data>> => {
    formBegan(form);
    return settle<Record<string, ActionResult<Data>>>(valuesOf(form), async () => {
      const actor = await authorize(permission);
      demandSameAccount(form, actor);
      const answers: Record<string, ActionResult<Data>> = {};
      for (const [key, values] of Object.entries(rowsIn(entriesOf(form)))) {
        if (isBlank(values)) continue;
        answers[key] = await settle<Data>(values, async () => {
          const parsed = parseEntries(input, values, actor.timeZone);
          if (!parsed.success) return { status: "invalid", fields: fieldsOf(parsed.error), values };
          return done(await asActor(actor, (tx) => run(tx, actor, parsed.data)));
        });
      }
      return done(answers);
    });
  };
}
