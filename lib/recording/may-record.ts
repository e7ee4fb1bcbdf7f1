import { type Actor, coversKlaster } from "#lib/access/actor";
import type { Role } from "#lib/access/permissions";
import type { ServiceDefinition } from "#lib/service/definition";

export type Recorder = Pick<Actor, "role" | "klaster">;

/** By the service's own word; a penanggung jawab what belongs to the own klaster. */
export function mayRecord({ role, klaster }: Recorder, definition: ServiceDefinition): boolean {
  const hands: readonly Role[] = definition.recordedBy;
  return hands.includes(role) && coversKlaster({ role, klaster }, definition.klaster);
}
