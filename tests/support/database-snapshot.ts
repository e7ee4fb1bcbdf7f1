import { db } from "#lib/db/client";

/**
 * Sessions note that somebody was here, the audit that a page was read or a question found nobody; nothing else may
 * change. The head of a chain moves with each row of the audit, and the rows are compared themselves.
 */
const PASSING = ["sessions", "rate_limits", "audit_heads", "_prisma_migrations"];
const READING = `(action IN ('names.listed', 'person.opened', 'person.nik-shown')
  OR action = 'person.nik-compared' AND details->>'found' = 'false')`;

/** Every table with the number of its rows and a sum over their contents. */
export async function databaseSnapshot(): Promise<Record<string, string>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const sums = tables
    .filter(({ name }) => !PASSING.includes(name))
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) AS rows FROM "${name}" t
        ${name === "audit_events" ? `WHERE NOT ${READING}` : ""}`,
    );
  const rows = await db().$queryRawUnsafe<{ name: string; rows: string }[]>(sums.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]));
}
