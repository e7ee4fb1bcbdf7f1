import { SKRINING_DEWASA } from "#lib/programme/adult/service";
import { SKRINING_LANSIA } from "#lib/programme/elderly/service";
import { TIMBANG } from "#lib/programme/growth/service";
import type { PROGRAMME_MEASURES } from "#lib/programme/measures";
import { ANC } from "#lib/programme/pregnancy/anc-service";
import { HAMIL } from "#lib/programme/pregnancy/hamil-service";
import { SKRINING_REMAJA } from "#lib/programme/school/service";
import type { PROGRAMME_SLOTS } from "#lib/programme/slots";
import type { ServiceDefinition } from "#lib/service/definition";

type MeasureCode = (typeof PROGRAMME_MEASURES)[number]["code"];

/** Every service of every programme, in the order of a life. */
export const SERVICES = {
  HAMIL,
  ANC,
  TIMBANG,
  SKRINING_REMAJA,
  SKRINING_DEWASA,
  SKRINING_LANSIA,
} as const satisfies Record<string, ServiceDefinition<string, keyof typeof PROGRAMME_SLOTS, MeasureCode>>;

export type ServiceKind = keyof typeof SERVICES;

/** A service of the list. */
export type Service = ServiceDefinition<ServiceKind>;

export const SERVICE_KINDS = Object.keys(SERVICES) as ServiceKind[];

/** Takes any text, as from an address or a stored record. */
export function isServiceKind(text: string): text is ServiceKind {
  return Object.hasOwn(SERVICES, text);
}

/** Does a record of this kind begin a pregnancy? It tells its HPHT, and lives and is voided with it. */
export function beginsPregnancy(kind: string): boolean {
  return definitionOf(kind)?.forWhom.pregnancy === "BEGINS";
}

export const BEGINNING_KINDS = SERVICE_KINDS.filter(beginsPregnancy);

/** Those that belong to a pregnancy while it is open. */
export const BELONGING_KINDS = SERVICE_KINDS.filter(
  (kind) => definitionOf(kind)?.forWhom.pregnancy === "BELONGS",
);

/** Those that are judged by WHO's growth standard. */
export const GROWTH_KINDS = SERVICE_KINDS.filter((kind) => definitionOf(kind)?.growth);

/** Undefined for a kind that no programme knows. */
export function definitionOf(kind: string): Service | undefined {
  return isServiceKind(kind) ? SERVICES[kind] : undefined;
}
