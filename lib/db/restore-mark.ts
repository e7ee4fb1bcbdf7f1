import "server-only";
import pg from "pg";
import { execute } from "#lib/db/execute";
import { ownConnection } from "#lib/db/own-connection";

export const RESTORING = "denyut: pemulihan belum selesai";

export const HALF_RESTORED =
  "Pemulihan dari cadangan belum selesai di basis data ini: ulangi npm run db -- restore BERKAS sampai selesai.";

/** Written on the database itself before a restore touches it, and gone only when all of it was checked. */
export async function markRestoring(url: string): Promise<void> {
  await comment(url, RESTORING);
}

/** What stood on the database that was backed up stands on this one: demo data stays demo data. */
export async function markRestored(url: string, before: string | null): Promise<void> {
  await comment(url, before === RESTORING ? null : before);
}

export async function isHalfRestored(url: string): Promise<boolean> {
  const client = ownConnection({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ marked: boolean }>(
      `SELECT coalesce(shobj_description(oid, 'pg_database') = $1, false) AS marked
       FROM pg_database WHERE datname = current_database()`,
      [RESTORING],
    );
    return rows[0]?.marked === true;
  } finally {
    await client.end();
  }
}

async function comment(url: string, text: string | null): Promise<void> {
  const name = pg.escapeIdentifier(decodeURIComponent(new URL(url).pathname.slice(1)));
  await execute(url, `COMMENT ON DATABASE ${name} IS ${text === null ? "NULL" : pg.escapeLiteral(text)}`);
}
