import type { FormValues } from "#lib/action/result";
import type { FieldValue, ServiceData } from "#lib/form/data";
import { askedEntry, codesOf, type Field, UNMEASURED_ENTRY } from "#lib/form/fields";

/** The entries that a form would send for a stored record: what a correction begins with. */
export function formValues(fields: readonly Field[], data: ServiceData): FormValues {
  const values: FormValues = {};
  for (const field of fields) {
    for (const code of codesOf(field)) {
      const value = data[code];
      if (value !== undefined) values[code] = entryOf(value);
    }
    if (field.type === "flags") Object.assign(values, askedAnswer(askedEntry(field), data[field.code]));
  }
  const unmeasured = fields.filter(
    (field) => field.mayBeUnmeasured && codesOf(field).every((code) => data[code] === undefined),
  );
  return { ...values, [UNMEASURED_ENTRY]: unmeasured.map(({ code }) => code) };
}

/** Decimals with the comma of the screen. */
function entryOf(value: FieldValue): string | string[] {
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "string" ? value : [...value];
}

function askedAnswer(name: string, value: FieldValue | undefined): FormValues {
  return typeof value === "object" ? { [name]: value.length > 0 ? "ya" : "tidak" } : {};
}
