import "server-only";
import type { Tx } from "#lib/db/client";
import { inRole } from "#lib/db/role";

/** Why somebody reads or writes past the own reach. Whoever needs another reason adds it here, where it is read. */
export const REASONS = {
  COUNTING: "A history is locked, read and counted whole, whoever it belongs to.",
  WHOLE_HISTORY: "Who is within reach has been served out of it too.",
  NAMES_THEN: "The names of a month stand at the home of that month, which may be another today.",
  SEARCH: "Row security hides the index of names; the reach is part of the statement instead.",
  ALIKE: "A likeness is looked for in the whole kabupaten before somebody is registered twice.",
  SAME_NIK: "A NIK is held once in the kabupaten.",
  MERGED: "Who was merged is followed to whom that person is now.",
  GUEST: "Exact NIK and birth date find anyone for one service.",
  RESIDENTS: "Who manages units counts residents without seeing them.",
  GONE: "Who moves out, comes back or was registered by mistake is in nobody's reach then.",
  MERGE: "Of two entries of one person, the one that gives way leaves the reach.",
  FAMILY: "A family is counted through one of its members, wherever each of them lives.",
  KIN: "A mother and her child are told together, though one may live elsewhere.",
  AUDIT: "What is done to somebody is written with the home they have, in whoever's reach that lies.",
  PULSE:
    "The records of a day are counted by time, kind and home for everybody alike; no person leaves the count.",
  FACTS: "A number without names is told by its verb alone; whoever opens a page may only read it.",
} as const;

export type Reason = keyof typeof REASONS;

/**
 * Runs after the permission check, inside the same transaction: whole histories, all people, all tallies. Outside the work
 * every statement has the role it had before, whatever became of the work.
 */
export function unscoped<T>(_tx: Tx, _reason: Reason, work: () => Promise<T>): Promise<T> {
  return inRole("count", work);
}
