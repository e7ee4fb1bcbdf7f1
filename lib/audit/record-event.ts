import "server-only";
import type { Actor } from "#lib/access/actor";
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

/** Without id and role: somebody whom no account is known of. */
type Doer = Pick<Actor, "name" | "unitName"> & { id: string | null; role: Actor["role"] | "" };

/** Written where the change is written, in its transaction: both stand or neither. */
export async function recordEvent(
  tx: Tx,
  actor: Doer,
  action: AuditAction,
  { kind, id }: Subject,
  details: Details = {},
) {
  await tx.auditEvent.create({
    data: {
      actorId: actor.id,
      actorName: actor.name,
      actorRole: actor.role,
      actorUnit: actor.unitName,
      action,
      subjectKind: kind,
      subjectId: id ?? null,
      details,
    },
    select: { id: true },
  });
}
