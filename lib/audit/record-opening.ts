import "server-only";
import type { Actor } from "#lib/access/actor";
import type { Details, Subject } from "#lib/audit/event";
import type { AuditAction } from "#lib/audit/labels";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";

/**
 * What is opened again and again while one works leaves a row once an hour: of an account, about one person, or about
 * one list that these details tell apart. How many were on it is told besides.
 */
export async function recordOpening(
  tx: Tx,
  actor: Actor,
  action: AuditAction,
  subject: Subject & { id: string },
  details: Details = {},
  besides: Details = {},
) {
  const [told] = await tx.$queryRaw<{ told: boolean }[]>`
    SELECT EXISTS (SELECT FROM audit_events WHERE subject_id = ${subject.id}::uuid AND at > now() - interval '1 hour'
      AND actor_id = ${actor.id}::uuid AND action = ${action} AND subject_kind = ${subject.kind}
      AND details @> ${JSON.stringify(details)}::jsonb) AS told`;
  if (!told?.told) await recordEvent(tx, actor, action, subject, { ...details, ...besides });
}
