import "server-only";
import { auditEvent, type Details, type Subject } from "#lib/audit/event";
import type { AuditAction } from "#lib/audit/labels";
import { writeEvents } from "#lib/audit/write-events";
import type { Read } from "#lib/db/read";

const DENYUT = { id: null, name: "Denyut", role: "", unitName: "" } as const;

/** The row of what happens by itself, in the transaction of a job on a connection of its own. */
export async function recordSystemEvent(read: Read, action: AuditAction, subject: Subject, details: Details) {
  await writeEvents(read, [auditEvent(DENYUT, action, subject, details)]);
}
