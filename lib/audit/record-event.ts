import "server-only";
import { type AuditEvent, auditEvent, type Details, type Doer, type Subject } from "#lib/audit/event";
import type { AuditAction } from "#lib/audit/labels";
import { writeEvents } from "#lib/audit/write-events";
import { beforeCommit } from "#lib/db/before-commit";
import type { Tx } from "#lib/db/client";
import { readIn } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";

/** Of transactions that are under way. */
const told = new WeakMap<Tx, AuditEvent[]>();

/**
 * Written in the transaction of the change: both stand or neither. All that one transaction tells is written at its end,
 * since the head of the account's chain is locked from then until the commit.
 */
export async function recordEvent(
  tx: Tx,
  actor: Doer,
  action: AuditAction,
  subject: Subject,
  details: Details = {},
) {
  const event = auditEvent(actor, action, subject, details);
  const others = told.get(tx);
  if (others) return void others.push(event);
  const all = [event];
  const write = () => unscoped(tx, "AUDIT", () => writeEvents(readIn(tx), all));
  if (beforeCommit(tx, write)) told.set(tx, all);
  else await write();
}
