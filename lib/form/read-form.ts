import type { FormValues } from "#lib/action/result";
import { type Audience, applies, fieldsFor } from "#lib/form/asked";
import type { FieldValue, ServiceData } from "#lib/form/data";
import { type Form, SERVED_ON_ENTRY } from "#lib/form/fields";
import { readField } from "#lib/form/read-entries";
import type { Day } from "#lib/period/day";
import { readWrittenDay } from "#lib/period/written-day";

export type FormProblem = {
  field: string;
  message: string;
  /** "12,8": what stands there when a comma was left out; offered as a button. */
  instead?: string;
};

/** What a form says so far, and what is wrong with it: at most one sentence a field, in the order of the form. */
export function readForm(
  form: Form,
  audience: Audience,
  entries: FormValues,
): { data: ServiceData; problems: FormProblem[] } {
  const typed: Record<string, FieldValue> = {};
  const problems: FormProblem[] = [];
  for (const field of fieldsFor(form, audience)) {
    if (!applies(field, entries)) continue;
    const reading = readField(field, entries, audience.today);
    if (!reading) continue;
    if ("problem" in reading) problems.push({ field: field.code, message: reading.problem });
    else Object.assign(typed, reading.values);
  }
  const data = form.settle?.(typed) ?? typed;
  for (const check of form.checks ?? []) {
    const found = check(data, servedOnIn(entries, audience.today));
    if (found && !problems.some(({ field }) => field === found.field)) problems.push(found);
  }
  return { data, problems };
}

export function servedOnIn(entries: FormValues, today?: Day): Day | null {
  const text = entries[SERVED_ON_ENTRY];
  const read = typeof text === "string" ? readWrittenDay(text, today) : null;
  return read && "day" in read ? read.day : null;
}

/** What keeps the day of a service from being read. */
export function servedOnProblem(entries: FormValues, today: Day): FormProblem[] {
  const text = entries[SERVED_ON_ENTRY];
  const read = readWrittenDay(typeof text === "string" ? text : "", today);
  return "problem" in read ? [{ field: SERVED_ON_ENTRY, message: read.problem }] : [];
}
