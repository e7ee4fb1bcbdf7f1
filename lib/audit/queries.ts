import "server-only";
import type { Authorized } from "#lib/access/actor";
import { startOf, type TimeZone } from "#lib/access/time-zone";
import type { SubjectKind } from "#lib/audit/event";
import { asActor } from "#lib/db/as-actor";
import type { Prisma } from "#lib/db/generated/client";
import { addDays, type Day } from "#lib/period/day";

export const AUDIT_PAGE = 50;

export type AuditFilter = {
  from: Day;
  /** Inclusive. */
  to: Day;
  /** Part of a name. */
  actor?: string | null;
  action?: string | null;
  subjectKind?: SubjectKind | null;
  subjectId?: string | null;
};

const auditRow = {
  id: true,
  at: true,
  actorId: true,
  actorName: true,
  actorRole: true,
  actorUnit: true,
  action: true,
  subjectKind: true,
  subjectId: true,
  details: true,
} satisfies Prisma.AuditEventSelect;

export type AuditRow = Prisma.AuditEventGetPayload<{ select: typeof auditRow }>;

/** One page of what was done, newest first, with the number of all. */
export async function listEvents(
  actor: Authorized<"audit:read">,
  filter: AuditFilter,
  page = 1,
): Promise<{ events: AuditRow[]; total: number; page: number }> {
  const where = whereOf(filter, actor.timeZone);
  return asActor(actor, async (tx) => ({
    events: await tx.auditEvent.findMany({
      where,
      select: auditRow,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      skip: (page - 1) * AUDIT_PAGE,
      take: AUDIT_PAGE,
    }),
    total: await tx.auditEvent.count({ where }),
    page,
  }));
}

function whereOf(
  { from, to, actor, action, subjectKind, subjectId }: AuditFilter,
  timeZone: TimeZone,
): Prisma.AuditEventWhereInput {
  return {
    AND: [
      { at: { gte: startOf(from, timeZone), lt: startOf(addDays(to, 1), timeZone) } },
      actor ? { actorName: { contains: actor, mode: "insensitive" } } : {},
      action ? { action } : {},
      subjectKind ? { subjectKind } : {},
      subjectId ? { subjectId } : {},
    ],
  };
}
