import type { Question, RefusalCode, Standing } from "#lib/errors";

/** What was typed, to fill the form again; never a password. */
export type FormValues = Record<string, string | string[]>;

export type ActionResult<Data = undefined> =
  | { status: "idle" }
  | { status: "done"; data: Data }
  | { status: "invalid"; fields: Record<string, string>; values: FormValues }
  | {
      status: "refused";
      code: RefusalCode;
      message: string;
      field?: string;
      values: FormValues;
      /** Strange values to be confirmed; the same form with the confirmations is accepted. */
      questions?: readonly Question[];
      /** What somebody has recorded of the same day; one of the two is chosen. */
      standing?: Standing;
    };

/** First state of useActionState. */
export const IDLE = { status: "idle" } as const satisfies ActionResult<never>;

export function done<Data>(data: Data): ActionResult<Data> {
  return { status: "done", data };
}

/** What stands in the form after an answer; empty before the first and after success. */
export function valuesIn(result: ActionResult<unknown>): FormValues {
  return "values" in result ? result.values : {};
}

/** One typed value. */
export function valueIn(result: ActionResult<unknown>, field: string): string | undefined {
  const value = valuesIn(result)[field];
  return typeof value === "string" ? value : value?.[0];
}

/** The sentence beside a field. */
export function problemIn(result: ActionResult<unknown>, field: string): string | undefined {
  if (result.status === "invalid") return result.fields[field];
  return result.status === "refused" && result.field === field ? result.message : undefined;
}
