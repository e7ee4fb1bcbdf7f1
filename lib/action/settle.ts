import "server-only";
import type { ActionResult, FormValues } from "#lib/action/result";
import { brokenUnique } from "#lib/db/broken-unique";
import { outageOf } from "#lib/db/outage";
import { Invalid, Refusal, type RefusalCode, SameDay, Unconfirmed } from "#lib/errors";

/** The unique index is the real judge of duplicates; this is what its verdict means, by the name of index or column. */
const TAKEN = [
  { told: /persons_one_per_nik/, code: "NIK_TAKEN", field: "nik" },
  { told: /kk_hash/, code: "KK_TAKEN", field: "kk" },
  { told: /users_username|"username"/, code: "USERNAME_TAKEN", field: "username" },
  { told: /units_code|"code"\]/, code: "CODE_TAKEN", field: "code" },
  { told: /api_keys_one_per_name|lower\(name/, code: "KEY_NAME_TAKEN", field: "name" },
  { told: /service_records_pkey|unit_facts_pkey/, code: "RECORD_ID_TAKEN" },
] as const satisfies readonly { told: RegExp; code: RefusalCode; field?: string }[];

/** A refusal is an answer; anything else is a bug and belongs to error.tsx. */
export async function settle<Data>(
  values: FormValues,
  work: () => Promise<ActionResult<Data>>,
): Promise<ActionResult<Data>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Invalid)
      return { status: "invalid", fields: error.fields, values: { ...values, ...error.entries } };
    const refusal = error instanceof Refusal ? error : (refusalOf(error) ?? outageOf(error));
    if (!refusal) throw error;
    const { code, field, message } = refusal;
    const questions = refusal instanceof Unconfirmed ? refusal.questions : undefined;
    return {
      status: "refused",
      code,
      message,
      values,
      ...(field && { field }),
      ...(questions && { questions }),
      ...(refusal instanceof SameDay && { standing: refusal.standing }),
    };
  }
}

function refusalOf(error: unknown): Refusal | null {
  const verdict = brokenUnique(error);
  const taken = verdict === null ? undefined : TAKEN.find(({ told }) => told.test(verdict));
  return taken ? new Refusal(taken.code, "field" in taken ? taken.field : undefined) : null;
}
