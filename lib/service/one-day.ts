import type { ServiceData } from "#lib/form/data";
import type { ServiceDefinition } from "#lib/service/definition";

type Terms = Pick<ServiceDefinition, "kind" | "replaces" | "completes">;
type Other = { kind: string; data: ServiceData };

/**
 * Which of the other records of a day is asked about: the last of the own kind, or of a kind that the service replaces or
 * completes, unless it goes on with it.
 */
export function askedAbout<One extends Other>(
  { kind, replaces, completes }: Terms,
  data: ServiceData,
  sameDay: readonly One[],
): One | undefined {
  const kinds = [kind, ...replaces, ...completes];
  const goesOnWith = (other: One) => completes.includes(other.kind) && isDisjoint(data, other.data);
  return sameDay.findLast((other) => kinds.includes(other.kind) && !goesOnWith(other));
}

/** May a second one of that day be given to whoever was shown the other? A child has one weight a day. */
export function mayStandBeside({ replaces }: Terms, other: Pick<Other, "kind">): boolean {
  return !replaces.includes(other.kind);
}

/** Several hands may give one service: one that answers nothing of what the other did goes on with it. */
function isDisjoint(data: ServiceData, other: ServiceData): boolean {
  return Object.keys(data).every((code) => !(code in other));
}
