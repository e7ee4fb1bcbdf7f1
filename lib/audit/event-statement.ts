import { v7 as uuidv7 } from "uuid";
import type { Actor } from "#lib/access/actor";
import type { AuditAction } from "#lib/audit/labels";
import type { Details, Subject } from "#lib/audit/record-event";
import { unanswered } from "#lib/db/connection";
import { type Sql, sql } from "#lib/db/read";

/** Without id and role: somebody whom no account is known of. */
export type Doer = Pick<Actor, "name" | "unitName"> & { id: string | null; role: Actor["role"] | "" };

/** The row of what was done or happened, for whichever connection writes the change. */
export function eventStatement(
  doer: Doer,
  action: AuditAction,
  { kind, id }: Subject,
  details: Details,
): Sql {
  return sql`${unanswered}
    INSERT INTO audit_events (id, at, actor_id, actor_name, actor_role, actor_unit, action, subject_kind, subject_id, details)
    VALUES (${uuidv7()}::uuid, clock_timestamp(), ${doer.id}::uuid, ${doer.name}, ${doer.role}, ${doer.unitName},
      ${action}, ${kind}, ${id ?? null}::uuid, ${JSON.stringify(details)}::jsonb)`;
}
