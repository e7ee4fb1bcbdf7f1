import { SERVICE_KINDS, type ServiceDefinition, type ServiceKind } from "#lib/service/definition";
import { ANC } from "#lib/service/definitions/anc";
import { HAMIL } from "#lib/service/definitions/hamil";
import { SKRINING_DEWASA } from "#lib/service/definitions/skrining-dewasa";
import { SKRINING_LANSIA } from "#lib/service/definitions/skrining-lansia";
import { SKRINING_REMAJA } from "#lib/service/definitions/skrining-remaja";
import { TIMBANG } from "#lib/service/definitions/timbang";

export const SERVICES = {
  HAMIL,
  ANC,
  TIMBANG,
  SKRINING_REMAJA,
  SKRINING_DEWASA,
  SKRINING_LANSIA,
} as const satisfies Record<ServiceKind, ServiceDefinition>;

/** Takes any text, as from an address or a stored record. */
export function isServiceKind(text: string): text is ServiceKind {
  return (SERVICE_KINDS as readonly string[]).includes(text);
}

/** Undefined for a kind that no definition knows. */
export function definitionOf(kind: string): ServiceDefinition | undefined {
  return isServiceKind(kind) ? SERVICES[kind] : undefined;
}
