import "server-only";
import { type Doer, eventStatement } from "#lib/audit/event-statement";
import type { AuditAction, DetailKey } from "#lib/audit/labels";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";

export type Subject = { kind: SubjectKind; id?: string };

export type SubjectKind =
  | "person"
  | "record"
  | "pregnancy"
  | "unit"
  | "account"
  | "session"
  | "names"
  | "sasaran"
  | "fact"
  | "target"
  | "year";

/** Filter, count, before and after; never a NIK, a KK or a password. Every key has its word for whoever reads the audit. */
export type Details = { [Key in DetailKey | "before" | "after" | "changes"]?: Prisma.InputJsonValue | null };

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
