import { v7 as uuidv7 } from "uuid";
import type { AuditAction } from "#lib/audit/labels";
import type { Details, Subject } from "#lib/audit/record-event";
import { type Sql, sql } from "#lib/db/read";

/** The row of what happens by itself, for the transaction of a job on a connection of its own. */
export function systemEvent(action: AuditAction, { kind }: Subject, details: Details): Sql {
  return sql`
    INSERT INTO audit_events (id, actor_name, actor_role, actor_unit, action, subject_kind, details)
    VALUES (${uuidv7()}::uuid, 'Denyut', '', '', ${action}, ${kind}, ${JSON.stringify(details)}::jsonb)`;
}
