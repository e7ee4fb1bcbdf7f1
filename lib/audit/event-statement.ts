import { v7 as uuidv7 } from "uuid";
import type { Actor } from "#lib/access/actor";
import type { AuditAction, DetailKey } from "#lib/audit/labels";
import { unanswered } from "#lib/db/connection";
import type { Prisma } from "#lib/db/generated/client";
import { type Sql, sql } from "#lib/db/read";

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
