import type { ServiceData } from "#lib/form/data";
import { codesOf, type Field, type Form } from "#lib/form/fields";

type Stored = { data: ServiceData; recordedById: string };

/**
 * What the corrector's form did not show stays: a nurse's fields when a kader corrects the rest, restricted results when it
 * is not whoever wrote them down, and what is not asked any more.
 */
export function keptValues(
  { sections }: Pick<Form, "sections">,
  { data, recordedById }: Stored,
  { id, role }: { id: string; role: string },
): ServiceData {
  const fields = sections
    .flatMap((section) => section.fields)
    .filter(
      (field) =>
        (role === "KADER" && field.kader === false) ||
        (field.restricted && recordedById !== id) ||
        isRetiredIn(field, data),
    );
  const codes = new Set(fields.flatMap(codesOf));
  return Object.fromEntries(Object.entries(data).filter(([code]) => codes.has(code)));
}

function isRetiredIn(field: Field, data: ServiceData): boolean {
  if (field.retired) return true;
  if (!("options" in field)) return false;
  const said = data[field.code];
  const answers = typeof said === "object" ? said : [String(said)];
  return field.options.some(({ value, retired }) => retired && answers.includes(value));
}
