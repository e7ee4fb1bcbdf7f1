import "server-only";
import { startOf, type TimeZone } from "#lib/access/time-zone";
import type { SubjectKind } from "#lib/audit/event";
import { joined, type Sql, sql } from "#lib/db/read";
import { addDays, type Day } from "#lib/period/day";

export type AuditFilter = {
  from: Day;
  /** Inclusive. */
  to: Day;
  /** A whole username, or part of a name. */
  actor?: string | null;
  /** This account alone. */
  actorId?: string | null;
  action?: string | null;
  subjectKind?: SubjectKind | null;
  subjectId?: string | null;
  /** Where the subject belonged: these units, and lists of names of those that they lie in. */
  within?: { units: readonly string[]; above: readonly string[] } | null;
};

/** What rows `e` of the audit are asked for; the same to list, to count, to group and to send away. */
export function conditionsOf(
  { from, to, actor, actorId, action, subjectKind, subjectId, within }: AuditFilter,
  timeZone: TimeZone,
): Sql {
  const conditions = [
    sql`e.at >= ${startOf(from, timeZone)} AND e.at < ${startOf(addDays(to, 1), timeZone)}`,
    ...(actor ? [byWhom(actor)] : []),
    ...(actorId ? [sql`e.actor_id = ${actorId}::uuid`] : []),
    ...(action ? [sql`e.action = ${action}`] : []),
    ...(subjectKind ? [sql`e.subject_kind = ${subjectKind}`] : []),
    ...(subjectId ? [sql`e.subject_id = ${subjectId}::uuid`] : []),
    ...(within ? [inside(within)] : []),
  ];
  return joined(conditions, " AND ");
}

/** Whoever types a username means that account; any other words are part of a name. */
function byWhom(words: string): Sql {
  const part = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`(e.actor_id = (SELECT id FROM users WHERE username = lower(${words}))
    OR e.actor_name ILIKE ${part} AND NOT EXISTS (SELECT FROM users WHERE username = lower(${words})))`;
}

function inside({ units, above }: NonNullable<AuditFilter["within"]>): Sql {
  const own = sql`e.subject_unit = ANY (${[...units]}::uuid[])`;
  if (above.length === 0) return own;
  return sql`(${own} OR e.subject_unit = ANY (${[...above]}::uuid[]) AND e.action = 'names.listed')`;
}
