import { type Details, eventStatement, type Subject } from "#lib/audit/event-statement";
import type { AuditAction } from "#lib/audit/labels";
import type { Sql } from "#lib/db/read";

const DENYUT = { id: null, name: "Denyut", role: "", unitName: "" } as const;

/** The row of what happens by itself, for the transaction of a job on a connection of its own. */
export function systemEvent(action: AuditAction, subject: Subject, details: Details): Sql {
  return eventStatement(DENYUT, action, subject, details);
}
