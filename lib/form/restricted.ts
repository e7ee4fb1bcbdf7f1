import type { ServiceData } from "#lib/form/data";
import { codesOf, type Form } from "#lib/form/fields";

/** Results that nobody reads again but whoever wrote them down: HIV and sifilis of an antenatal contact. */
export function restrictedCodes({ sections }: Pick<Form, "sections">): ReadonlySet<string> {
  const fields = sections.flatMap((section) => section.fields);
  return new Set(fields.filter(({ restricted }) => restricted).flatMap(codesOf));
}

export function withoutRestricted(form: Pick<Form, "sections">, data: ServiceData): ServiceData {
  const codes = restrictedCodes(form);
  return Object.fromEntries(Object.entries(data).filter(([code]) => !codes.has(code)));
}
