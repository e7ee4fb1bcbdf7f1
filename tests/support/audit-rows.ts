import { db } from "#lib/db/client";

/** The audit rows that it left, in the order of writing. */
export async function rowsOf(act: () => Promise<unknown>) {
  const last = await db().auditEvent.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  await act();
  const rows = await db().auditEvent.findMany({
    where: last ? { id: { gt: last.id } } : {},
    orderBy: { id: "asc" },
  });
  return rows.map(({ actorName, action, subjectKind, subjectId, details }) => ({
    by: actorName,
    action,
    of: `${subjectKind} ${subjectId}`,
    details,
  }));
}
