import "server-only";
import { type Details, type Doer, eventStatement, type Subject } from "#lib/audit/event-statement";
import type { AuditAction } from "#lib/audit/labels";
import type { Tx } from "#lib/db/client";

/** Written where the change is written, in its transaction: both stand or neither. */
export async function recordEvent(
  tx: Tx,
  actor: Doer,
  action: AuditAction,
  subject: Subject,
  details: Details = {},
) {
  await tx.$executeRaw(eventStatement(actor, action, subject, details));
}
