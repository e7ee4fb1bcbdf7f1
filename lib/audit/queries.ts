import "server-only";
import type { Authorized } from "#lib/access/actor";
import { type AuditFilter, conditionsOf } from "#lib/audit/filter";
import { asActor } from "#lib/db/as-actor";
import { sql } from "#lib/db/read";
import { plannedAnew } from "#lib/db/statement-name";

export const AUDIT_PAGE = 50;
/** Accounts of the grouped view; those beyond did the least. */
export const AUDIT_ACCOUNTS = 200;

export type AuditRow = {
  id: string;
  at: Date;
  actorId: string | null;
  actorName: string;
  actorRole: string;
  actorUnit: string;
  action: string;
  subjectKind: string;
  subjectId: string | null;
  subjectUnit: string | null;
  details: unknown;
};

/** What one account did: how often it opened lists, searched, opened somebody's page, and all the rest. */
export type AccountActs = Pick<AuditRow, "actorId" | "actorName" | "actorRole" | "actorUnit"> & {
  lists: number;
  searches: number;
  files: number;
  others: number;
  last: Date;
};

const COLUMNS = sql`e.id, e.at, e.actor_id AS "actorId", e.actor_name AS "actorName", e.actor_role AS "actorRole",
  e.actor_unit AS "actorUnit", e.action, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId",
  e.subject_unit AS "subjectUnit", e.details`;

type Reader = Authorized<"audit:read">;

/** One page of what was done, newest first, with the number of all. */
export async function listEvents(
  actor: Reader,
  filter: AuditFilter,
  page = 1,
): Promise<{ events: AuditRow[]; total: number; page: number }> {
  const conditions = conditionsOf(filter, actor.timeZone);
  const events = await asActor(
    actor,
    (tx) => tx.$queryRaw<AuditRow[]>`${plannedAnew} SELECT ${COLUMNS} FROM audit_events e WHERE ${conditions}
      ORDER BY e.at DESC, e.id DESC LIMIT ${AUDIT_PAGE} OFFSET ${(page - 1) * AUDIT_PAGE}`,
  );
  return { events, total: await countEvents(actor, filter), page };
}

export async function countEvents(actor: Reader, filter: AuditFilter): Promise<number> {
  const conditions = conditionsOf(filter, actor.timeZone);
  const [counted] = await asActor(
    actor,
    (tx) => tx.$queryRaw<{ total: number }[]>`
      ${plannedAnew} SELECT count(*)::int AS total FROM audit_events e WHERE ${conditions}`,
  );
  return counted?.total ?? 0;
}

/** The next rows behind that one, newest first. */
export function readEventsAfter(
  actor: Reader,
  filter: AuditFilter,
  last: Pick<AuditRow, "at" | "id"> | null,
  limit: number,
): Promise<AuditRow[]> {
  const conditions = conditionsOf(filter, actor.timeZone);
  const behind = last ? sql`AND (e.at, e.id) < (${last.at}, ${last.id}::uuid)` : sql``;
  return asActor(
    actor,
    (tx) => tx.$queryRaw<AuditRow[]>`${plannedAnew} SELECT ${COLUMNS} FROM audit_events e
      WHERE ${conditions} ${behind} ORDER BY e.at DESC, e.id DESC LIMIT ${limit}`,
  );
}

/** Who did it, whoever opened most names first. */
export function groupByAccount(actor: Reader, filter: AuditFilter): Promise<AccountActs[]> {
  const conditions = conditionsOf(filter, actor.timeZone);
  return asActor(
    actor,
    (tx) => tx.$queryRaw<AccountActs[]>`${plannedAnew}
      SELECT e.actor_id AS "actorId", (array_agg(e.actor_name ORDER BY e.at DESC))[1] AS "actorName",
        (array_agg(e.actor_role ORDER BY e.at DESC))[1] AS "actorRole",
        (array_agg(e.actor_unit ORDER BY e.at DESC))[1] AS "actorUnit",
        count(*) FILTER (WHERE e.action = 'names.listed' AND NOT e.details ? 'by')::int AS lists,
        count(*) FILTER (WHERE e.action = 'names.listed' AND e.details ? 'by')::int AS searches,
        count(*) FILTER (WHERE e.action IN ('person.opened', 'person.copied', 'person.nik-shown'))::int AS files,
        count(*) FILTER (WHERE e.action NOT IN ('names.listed', 'person.opened', 'person.copied', 'person.nik-shown'))::int AS others,
        max(e.at) AS last
      FROM audit_events e WHERE ${conditions}
      GROUP BY e.actor_id, CASE WHEN e.actor_id IS NULL THEN e.actor_name END
      ORDER BY count(*) FILTER (WHERE e.action IN ('names.listed', 'person.opened', 'person.copied', 'person.nik-shown')) DESC, count(*) DESC, "actorName"
      LIMIT ${AUDIT_ACCOUNTS}`,
  );
}
