import type { Actor } from "#lib/access/actor";
import { UNDO_MINUTES } from "#lib/action/undo-minutes";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";

const UNDONE = "Diurungkan sesudah disimpan";

type Made = { by: string | null; at: Date | null };

/** What was made after this instant is fresh. */
export function freshSince(): Date {
  return new Date(now().getTime() - UNDO_MINUTES * 60_000);
}

/** Of one's own making, and of the last minutes by the time of recording. */
export function isFresh(actor: Pick<Actor, "id">, { by, at }: Made): boolean {
  return by === actor.id && at !== null && at > freshSince();
}

/** The reason that was given, or the word for a change of mind while the change is fresh. */
export function reasonFor(actor: Pick<Actor, "id">, made: Made, reason: string | undefined): string {
  if (reason) return reason;
  if (!isFresh(actor, made)) throw new Refusal("UNDO_TOO_LATE");
  return UNDONE;
}
