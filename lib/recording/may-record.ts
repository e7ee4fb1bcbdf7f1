import { type Actor, coversKlaster } from "#lib/access/actor";
import type { ServiceDefinition } from "#lib/service/definition";

export type Recorder = Pick<Actor, "role" | "klaster">;

/** A kader records what a kader may, a penanggung jawab what belongs to the own klaster. */
export function mayRecord({ role, klaster }: Recorder, definition: ServiceDefinition): boolean {
  return (role !== "KADER" || definition.kader) && coversKlaster({ role, klaster }, definition.klaster);
}
