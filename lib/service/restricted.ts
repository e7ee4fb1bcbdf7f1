import type { ServiceDefinition } from "#lib/service/definition";
import { codesOf } from "#lib/service/form";
import type { ServiceData } from "#lib/service/history";

/** Results that nobody reads again but whoever wrote them down: HIV and sifilis of an antenatal contact. */
export function restrictedCodes(definition: ServiceDefinition): ReadonlySet<string> {
  const fields = definition.sections.flatMap((section) => section.fields);
  return new Set(fields.filter(({ restricted }) => restricted).flatMap(codesOf));
}

export function withoutRestricted(definition: ServiceDefinition, data: ServiceData): ServiceData {
  const codes = restrictedCodes(definition);
  return Object.fromEntries(Object.entries(data).filter(([code]) => !codes.has(code)));
}
