import "server-only";
import { revalidatePath } from "next/cache";
import type { z } from "zod";
import type { Authorized } from "#lib/access/actor";
import { authorize } from "#lib/access/authorize";
import type { Permission } from "#lib/access/permissions";
import { demandSameAccount, entriesOf, valuesOf } from "#lib/action/form";
import { fieldsOf, messageOf } from "#lib/action/messages";
import { parseEntries } from "#lib/action/parse-entries";
import { type ActionResult, done } from "#lib/action/result";
import { settle } from "#lib/action/settle";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formBegan, tellCrowded } from "#lib/edge/form-begun";

type Definition<P extends Permission, Input extends z.ZodType, Data> = {
  permission: P;
  input: Input;
  /** Leaves its audit row in the same transaction. */
  run: (tx: Tx, actor: Authorized<P>, input: z.output<Input>) => Promise<Data>;
  /** What only reads, or asks back, leaves the pages as they are; all else makes them read again. */
  changesPages?: false | ((data: Data) => boolean);
  /** Runs once the transaction has committed: tell, then maybe redirect. */
  after?: (data: Data, input: z.output<Input>) => void | Promise<void>;
};

/** Permission, validation, one transaction, then revalidation. Every mutation takes this road. */
export function defineAction<P extends Permission, Input extends z.ZodType, Data>(
  definition: Definition<P, Input, Data>,
) {
  const { permission, input, run, changesPages = () => true, after } = definition;

  return async (_previous: ActionResult<Data>, form: FormData): Promise<ActionResult<Data>> => {
    formBegan(form);
    const values = valuesOf(form);
    let accepted: z.output<Input> | undefined;
    const result = await settle<Data>(values, async () => {
      const actor = await authorize(permission);
      demandSameAccount(form, actor);
      const parsed = parseEntries(input, entriesOf(form), actor.timeZone);
      if (!parsed.success) return { status: "invalid", fields: fieldsOf(parsed.error), values };
      accepted = parsed.data;
      return done(await asActor(actor, (tx) => run(tx, actor, parsed.data)));
    });
    if (result.status !== "done") return result;
    if (changesPages !== false && changesPages(result.data)) revalidatePath("/", "layout");
    if (after) await after(result.data, accepted as z.output<Input>);
    return result;
  };
}

type EntryDefinition<Input extends z.ZodType, Data> = {
  input: Input;
  run: (input: z.output<Input>) => Promise<Data>;
  after: (data: Data, input: z.output<Input>) => void | Promise<void>;
};

/** The one road without an actor: signing in. */
export function defineEntry<Input extends z.ZodType, Data>(definition: EntryDefinition<Input, Data>) {
  const { input, run, after } = definition;

  return async (_previous: ActionResult<Data>, form: FormData): Promise<ActionResult<Data>> => {
    formBegan(form);
    const values = valuesOf(form);
    const parsed = input.safeParse(entriesOf(form), { error: messageOf });
    if (!parsed.success) return { status: "invalid", fields: fieldsOf(parsed.error), values };
    const result = await settle<Data>(values, async () => done(await run(parsed.data)));
    if (result.status === "done") await after(result.data, parsed.data);
    if (result.status === "refused" && result.code === "TOO_MANY_AT_ONCE") tellCrowded();
    return result;
  };
}
