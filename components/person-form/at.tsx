import type { FormValues } from "#lib/action/result";
import { type ActionResult, problemIn, valueIn } from "#lib/action/result";

/** What a field is wired with: its name, what was typed and what is wrong with it. */
export type At = (
  name: string,
  initial?: string | null,
) => { name: string; id: string; error: string | undefined; defaultValue: string };

/** `kept` is what an answer carries that neither refused nor saved. */
export function wired(result: ActionResult<unknown>, kept: FormValues | null = null): At {
  const typed = (name: string) => {
    const value = kept?.[name];
    return kept ? ((typeof value === "string" ? value : value?.[0]) ?? "") : valueIn(result, name);
  };
  const answered = kept !== null || "values" in result;
  return (name, initial) => ({
    name,
    id: name,
    error: problemIn(result, name),
    defaultValue: typed(name) ?? (answered ? "" : (initial ?? "")),
  });
}

/** Every sentence about a field, for the summary on top; a name in `as` leads elsewhere. */
export function errorsIn(result: ActionResult<unknown>, as: (name: string) => string = (name) => name) {
  if (result.status === "refused")
    return result.field ? [{ field: as(result.field), message: result.message }] : [];
  if (result.status !== "invalid") return [];
  return Object.entries(result.fields).map(([name, message]) => ({ field: as(name), message }));
}
