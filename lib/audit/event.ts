import { v7 as uuidv7 } from "uuid";
import type { Actor } from "#lib/access/actor";
import type { AuditAction, DetailKey } from "#lib/audit/labels";
import type { Prisma } from "#lib/db/generated/client";

export type Subject = {
  kind: SubjectKind;
  id?: string;
  /** The unit it belongs to, where that is another than the unit itself or the home of the person. */
  unit?: string | null;
};

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
  | "year"
  | "audit"
  | "incident"
  | "map"
  | "publication"
  | "key"
  | "screen"
  | "backup";

/** Filter, count, before and after; never a NIK, a KK or a password. Every key has its word for whoever reads the audit. */
export type Details = { [Key in DetailKey | "before" | "after" | "changes"]?: Prisma.InputJsonValue | null };

/** Without id and role: somebody whom no account is known of. */
export type Doer = Pick<Actor, "name" | "unitName"> & { id: string | null; role: Actor["role"] | "" };

/** One row, as PostgreSQL is given it. */
export type AuditEvent = {
  id: string;
  actor_id: string | null;
  actor_name: string;
  actor_role: string;
  actor_unit: string;
  action: AuditAction;
  subject_kind: SubjectKind;
  subject_id: string | null;
  subject_unit: string | null;
  details: Details;
};

export function auditEvent(
  doer: Doer,
  action: AuditAction,
  { kind, id, unit }: Subject,
  details: Details,
): AuditEvent {
  return {
    id: uuidv7(),
    actor_id: doer.id,
    actor_name: doer.name,
    actor_role: doer.role,
    actor_unit: doer.unitName,
    action,
    subject_kind: kind,
    subject_id: id ?? null,
    subject_unit: unit ?? null,
    details,
  };
}
