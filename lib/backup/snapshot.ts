import "server-only";
import type pg from "pg";
import type { Manifest, Table } from "#lib/backup/manifest";
import { Halt } from "#lib/db/halt";

/** Of the migration engine; a restore applies the migrations itself. */
const MIGRATIONS = "_prisma_migrations";

/** Values are told the same way on every server, no row is held back, and no limit of the server's cuts it short. */
const SETTINGS = [
  ...["DateStyle = 'ISO, YMD'", "IntervalStyle = postgres", "TimeZone = 'UTC'", "bytea_output = hex"],
  ...["extra_float_digits = 3", "row_security = off", "statement_timeout = 0", "lock_timeout = 0"],
  ...["idle_in_transaction_session_timeout = 0"],
];

export async function settle(client: pg.Client): Promise<void> {
  for (const setting of SETTINGS) await client.query(`SET ${setting}`);
}

/**
 * The transaction of the backup. All tables are held before its moment is chosen, so that nobody changes their shape
 * meanwhile: one that a migration writes anew would look empty to a moment before it. People go on working.
 */
export async function begin(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ held: string | null }>(
    `SELECT string_agg(format('%I', relname), ', ' ORDER BY relname) AS held FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const held = rows[0]?.held;
  if (held) await client.query(`LOCK TABLE ${held} IN ACCESS SHARE MODE`);
}

/** What there is to copy, as the running transaction sees it. */
export async function readManifest(client: pg.Client): Promise<Manifest> {
  const one = async <Row extends pg.QueryResultRow>(sql: string) => (await client.query<Row>(sql)).rows[0];
  const tables = await readTables(client); // says so where there is no Denyut
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM ${MIGRATIONS}
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const about = await one<Pick<Manifest, "madeAt" | "database" | "postgres" | "comment" | "people">>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "madeAt",
       current_database() AS database, version() AS postgres, shobj_description(d.oid, 'pg_database') AS comment,
       (SELECT count(*)::int FROM persons) AS people
     FROM pg_database d WHERE datname = current_database()`,
  );
  if (!about) throw new Error("pg_database does not know the database it is asked in");
  const checked = tables.some(({ name }) => name === "key_checks");
  const check =
    checked && (await one<{ value: string }>("SELECT value FROM key_checks WHERE purpose = 'nik'"));
  return {
    ...about,
    migrations,
    nikCheck: check ? check.value : null,
    auditSeal: await readSeal(client, tables),
    tables,
    sequences: await readSequences(client),
  };
}

/** Every table with the columns that are not computed from others. */
async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name, pg_table_size(c.oid)::float AS bytes,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
     FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> $1
     ORDER BY c.relname`,
    [MIGRATIONS],
  );
  if (!rows.some(({ name }) => name === "persons"))
    throw new Halt("Basis data ini belum berisi Denyut: tidak ada yang dicadangkan.");
  return rows;
}

async function readSequences(client: pg.Client): Promise<Manifest["sequences"]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const sequences: Manifest["sequences"] = [];
  for (const { name } of rows) {
    const { rows: states } = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${client.escapeIdentifier(name)}`,
    );
    for (const state of states) sequences.push({ name, ...state });
  }
  return sequences;
}

const SEALS = "audit_seals";

async function readSeal(client: pg.Client, tables: readonly Table[]): Promise<unknown> {
  if (!tables.some(({ name }) => name === SEALS)) return null;
  const { rows } = await client.query<{ seal: unknown }>(
    `SELECT jsonb_build_object('number', number, 'mac', encode(mac, 'hex')) AS seal FROM ${SEALS} ORDER BY number DESC LIMIT 1`,
  );
  return rows[0]?.seal ?? null;
}
