import { type Actor, coversKlaster } from "#lib/access/actor";
import { completedMonths, type Day } from "#lib/period/day";
import { SERVICES } from "#lib/service/catalogue";
import { SERVICE_KINDS, type ServiceDefinition, suits } from "#lib/service/definition";
import { recordHref } from "#lib/service/slug";

export type Subject = { id: string; sex: "L" | "P"; bornOn: Day; diedOn: Day | null; pregnant: boolean };

export type ServiceChoice = { kind: ServiceDefinition["kind"]; label: string; short: string; href: string };

/** For a button in a row. */
const SHORT = {
  HAMIL: "Hamil",
  ANC: "ANC",
  TIMBANG: "Timbang",
  SKRINING_REMAJA: "Skrining",
  SKRINING_DEWASA: "Skrining",
  SKRINING_LANSIA: "Skrining",
} as const satisfies Record<ServiceDefinition["kind"], string>;

/** Which services this reader may record for that person today, the likeliest first. */
export function servicesFor(
  actor: Pick<Actor, "role" | "klaster">,
  subject: Subject,
  today: Day,
): ServiceChoice[] {
  if (subject.diedOn || actor.role === "KAPUS") return [];
  const months = completedMonths(subject.bornOn, today);
  return SERVICE_KINDS.map((kind): ServiceDefinition => SERVICES[kind])
    .filter((definition) => suits(definition, { sex: subject.sex, months }))
    .filter((definition) => mayRecord(actor, definition))
    .filter(({ kind }) => (kind === "ANC" ? subject.pregnant : kind !== "HAMIL" || !subject.pregnant))
    .map(({ kind, label }) => ({ kind, label, short: SHORT[kind], href: recordHref(subject.id, kind) }))
    .sort((a, b) => Number(a.kind === "HAMIL") - Number(b.kind === "HAMIL"));
}

/** As the recording verbs decide, told before the button is shown. */
export function mayRecord(actor: Pick<Actor, "role" | "klaster">, definition: ServiceDefinition): boolean {
  if (actor.role === "KADER" && !definition.kader) return false;
  return coversKlaster(actor, definition.klaster);
}
