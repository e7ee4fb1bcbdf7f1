import "server-only";
import type { Tx } from "#lib/db/client";
import { unanswered } from "#lib/db/connection";

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
  FACTS: "A number without names is told by its verb alone; whoever opens a page may only read it.",
} as const;

export type Reason = keyof typeof REASONS;

type Role = "denyut_app" | "denyut_recount";

/** The role a transaction has taken; one of the command line has none but the owner's. */
export const roleOf = new WeakMap<Tx, Role>();

/**
 * Runs after the permission check, inside the same transaction: whole histories, all people, all tallies. The role before
 * it is given back whatever happens, since a caller may go on after a refusal.
 */
export async function unscoped<T>(tx: Tx, _reason: Reason, work: () => Promise<T>): Promise<T> {
  const before = roleOf.get(tx);
  if (before === "denyut_recount") return await work();
  await take(tx, "denyut_recount");
  try {
    return await work();
  } finally {
    await take(tx, before);
  }
}

async function take(tx: Tx, role: Role | undefined) {
  if (role) roleOf.set(tx, role);
  else roleOf.delete(tx);
  await tx.$executeRaw`${unanswered} SELECT set_config('role', ${role ?? "none"}, true)`;
}
