import pg from "pg";
import { z } from "zod";
import { execute } from "#lib/db/execute";
import { ownConnection } from "#lib/db/own-connection";

const DemoMark = z.object({
  state: z.enum(["seeding", "seeded"]),
  kabupaten: z.string(),
  people: z.number(),
  years: z.number(),
  accounts: z.array(
    z.object({ role: z.string(), unit: z.string(), username: z.string(), password: z.string() }),
  ),
});

/** Written on the database itself, so that nobody's real data is ever taken for demo data. */
export type DemoMark = z.output<typeof DemoMark>;

const PREFIX = "denyut: data contoh ";

export async function readMark(url: string): Promise<DemoMark | null> {
  const comment = await readValue(
    url,
    "SELECT shobj_description(oid, 'pg_database') AS value FROM pg_database WHERE datname = current_database()",
  );
  return markOf(comment);
}

/** What the comment on a database says of it; null for one that is nobody's demo. */
export function markOf(comment: unknown): DemoMark | null {
  if (typeof comment !== "string" || !comment.startsWith(PREFIX)) return null;
  return DemoMark.parse(JSON.parse(comment.slice(PREFIX.length)));
}

export async function writeMark(url: string, mark: DemoMark): Promise<void> {
  await execute(
    url,
    `COMMENT ON DATABASE ${nameOf(url)} IS ${pg.escapeLiteral(PREFIX + JSON.stringify(mark))}`,
  );
}

/** True when nobody has been given an account: nothing to lose. */
export async function isEmpty(url: string): Promise<boolean> {
  const migrated = await readValue(url, "SELECT to_regclass('public.users') IS NOT NULL AS value");
  if (!migrated) return true;
  return (await readValue(url, "SELECT NOT EXISTS (SELECT FROM users) AS value")) === true;
}

/** Everything goes, the tables included; only for demo data and empty databases. */
export async function wipe(url: string): Promise<void> {
  await execute(url, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  await execute(url, `COMMENT ON DATABASE ${nameOf(url)} IS NULL`);
}

function nameOf(url: string): string {
  return pg.escapeIdentifier(decodeURIComponent(new URL(url).pathname.slice(1)));
}

async function readValue(url: string, sql: string): Promise<unknown> {
  const client = ownConnection({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ value: unknown }>(sql);
    return rows[0]?.value;
  } finally {
    await client.end();
  }
}
