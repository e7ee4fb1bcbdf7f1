import type { FormValues } from "#lib/action/result";
import { Refusal } from "#lib/errors";

/** Whose account a form was typed under; every form that is long enough to be interrupted carries it. */
export const ACCOUNT_ENTRY = "akun";

/** A form left open while somebody else signed in belongs to whoever typed it. */
export function demandSameAccount(form: FormData, actor: { id: string }): void {
  const typedBy = form.get(ACCOUNT_ENTRY);
  if (typeof typedBy === "string" && typedBy !== actor.id) throw new Refusal("OTHER_ACCOUNT");
}

/** A form as an object: a field that is sent more than once, or named `x[]`, becomes a list. Files and framework fields are left out. */
export function entriesOf(form: FormData): FormValues {
  const entries: FormValues = Object.create(null); // "__proto__" is a name like any other
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION") || name === ACCOUNT_ENTRY) continue;
    const texts = form.getAll(name).flatMap((value) => (typeof value === "string" ? [written(value)] : []));
    const [first] = texts;
    if (first === undefined) continue;
    if (name.endsWith("[]")) entries[name.slice(0, -2)] = texts;
    else entries[name] = texts.length > 1 ? texts : first;
  }
  return entries;
}

/** PostgreSQL holds no NUL, and no keyboard writes one. */
function written(text: string): string {
  return text.replaceAll("\0", "");
}

/** What may be given back to the form. A password is typed again. */
export function valuesOf(form: FormData): FormValues {
  return Object.fromEntries(Object.entries(entriesOf(form)).filter(([name]) => !/sandi/i.test(name)));
}
