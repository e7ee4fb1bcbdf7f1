import "server-only";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import pg from "pg";
import { from } from "pg-copy-streams";
import { DAMAGED } from "#lib/backup/frames";
import type { Manifest, Table } from "#lib/backup/manifest";
import type { Part } from "#lib/backup/parts";
import { rowsOf } from "#lib/backup/read-backup";
import { settle } from "#lib/backup/snapshot";
import { execute } from "#lib/db/execute";
import { Halt } from "#lib/db/halt";
import { ownConnection } from "#lib/db/own-connection";

/**
 * All rows in one transaction: they are there wholly or not at all. Tables come in no order, so references between them are
 * taken down and put up again at the end, where PostgreSQL checks each; triggers judged these rows when they were written.
 */
export async function load(
  url: string,
  { tables, sequences }: Manifest,
  parts: AsyncIterable<Part>,
): Promise<number> {
  const client = ownConnection({ connectionString: url });
  await client.connect();
  try {
    await settle(client);
    await client.query("BEGIN");
    const putBack = [...(await takeReferencesDown(client)), ...(await silenceTriggers(client))];
    // What the migrations themselves wrote is in the backup too.
    await client.query(`TRUNCATE ${tables.map(({ name }) => pg.escapeIdentifier(name)).join(", ")}`);
    const rows = await copyIn(client, new Map(tables.map((table) => [table.name, table])), parts);
    for (const { name, value, called } of sequences)
      await client.query("SELECT setval($1::regclass, $2::bigint, $3)", [
        pg.escapeIdentifier(name),
        value,
        called,
      ]);
    for (const statement of putBack) await client.query(statement);
    // Who had signed out since the backup would be signed in again.
    await client.query("UPDATE sessions SET ended_at = now() WHERE ended_at IS NULL");
    await client.query("COMMIT");
    return rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Apart from the loading: the statistics that plans are made from. */
export function analyse(url: string): Promise<void> {
  return execute(url, "ANALYZE");
}

async function copyIn(
  client: pg.Client,
  tables: ReadonlyMap<string, Table>,
  parts: AsyncIterable<Part>,
): Promise<number> {
  let all = 0;
  let copy: ReturnType<typeof from> | null = null;
  for await (const part of parts) {
    if (part.kind === "table") {
      const table = tables.get(part.text);
      if (!table || copy) throw new Halt(DAMAGED);
      copy = client.query(from(copyStatement(table)));
    } else if (part.kind === "rows" && copy) {
      await write(copy, part.bytes);
    } else if (part.kind === "table end" && copy) {
      copy.end();
      await finished(copy);
      if (copy.rowCount !== rowsOf(part.text)) throw new Halt(DAMAGED);
      all += copy.rowCount;
      copy = null;
    } else throw new Halt(DAMAGED);
  }
  if (copy) throw new Halt(DAMAGED);
  return all;
}

async function write(copy: Writable, bytes: Buffer): Promise<void> {
  if (copy.errored) throw copy.errored;
  await new Promise<void>((done, fail) => copy.write(bytes, (error) => (error ? fail(error) : done())));
}

function copyStatement({ name, columns }: Table): string {
  return `COPY ${pg.escapeIdentifier(name)} (${columns.map(pg.escapeIdentifier).join(", ")}) FROM STDIN`;
}

const OWN = "relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'";

/** Answers with the statements that put them up again. */
async function takeReferencesDown(client: pg.Client): Promise<string[]> {
  return undone(
    client,
    `SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', relname, conname) AS down,
       format('ALTER TABLE %I ADD CONSTRAINT %I %s', relname, conname, pg_get_constraintdef(k.oid)) AS up
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE contype = 'f' AND ${OWN}`,
  );
}

async function silenceTriggers(client: pg.Client): Promise<string[]> {
  return undone(
    client,
    `SELECT format('ALTER TABLE %I DISABLE TRIGGER %I', relname, tgname) AS down,
       format('ALTER TABLE %I ENABLE %s TRIGGER %I', relname,
         CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname) AS up
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT tgisinternal AND tgenabled <> 'D' AND ${OWN}`,
  );
}

async function undone(client: pg.Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ down: string; up: string }>(sql);
  for (const { down } of rows) await client.query(down);
  return rows.map(({ up }) => up);
}
