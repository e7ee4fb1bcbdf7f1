import { ownConnection } from "#lib/db/own-connection";

/** How a database looked before anything was written: its tables and rules, and the rows that it began with. */
export type Untouched = { shape: string; rows: Readonly<Record<string, string>> };

type Client = ReturnType<typeof ownConnection>;

const NONE = "[]";

/** More than this and copying the template is quicker than deleting. */
const MOST_BYTES = 4 * 1024 * 1024;

export function untouched(url: string): Promise<Untouched> {
  return within(url, async (client) => ({ shape: await shapeOf(client), rows: await rowsOf(client) }));
}

/** Takes out what was written since, a tenth of the work of another copy; null = it is not the database it was. */
export function emptyAgain(url: string, { shape, rows }: Untouched): Promise<Untouched | null> {
  return within(url, async (client) => {
    if ((await shapeOf(client)) !== shape) return null;
    await client.query("BEGIN");
    await client.query("SET LOCAL session_replication_role = replica"); // past the triggers that keep rows from going
    for (const [table, now] of Object.entries(await rowsOf(client)))
      if (now !== rows[table]) await bringBack(client, table, rows[table] ?? NONE);
    await client.query(`SELECT setval(oid::regclass, seqstart, false)
      FROM pg_class JOIN pg_sequence ON seqrelid = oid WHERE relnamespace = 'public'::regnamespace`);
    await client.query("COMMIT");
    return { shape: await shapeOf(client), rows };
  });
}

async function bringBack(client: Client, table: string, began: string): Promise<void> {
  // Those of the audit watch replicas too.
  await unwatched(client, table, ["A"], async () => {
    await client.query(`DELETE FROM ${table}`);
    if (began !== NONE)
      await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
        began,
      ]);
  });
}

/** Writes as the owner of the tables can, past their triggers, which are then as they were: it stays the database it was. */
export function pastTriggers(
  url: string,
  { shape, rows }: Untouched,
  { tables, statements }: { tables: readonly string[]; statements: readonly string[] },
): Promise<Untouched> {
  return within(url, async (client) => {
    const same = (await shapeOf(client)) === shape;
    const all = tables.reduce<() => Promise<void>>(
      (work, table) => () => unwatched(client, table, ["A", "O"], work),
      async () => {
        for (const statement of statements) await client.query(statement);
      },
    );
    await client.query("BEGIN");
    await all();
    await client.query("COMMIT");
    return { shape: same ? await shapeOf(client) : shape, rows };
  });
}

type Watching = "A" | "O";
const ENABLE: Record<Watching, string> = { A: "ENABLE ALWAYS", O: "ENABLE" };

async function unwatched(
  client: Client,
  table: string,
  watching: readonly Watching[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; mode: Watching }>(
    `SELECT quote_ident(tgname) AS name, tgenabled AS mode FROM pg_trigger
      WHERE tgrelid = $1::regclass AND NOT tgisinternal AND tgenabled::text = ANY ($2)`,
    [table, watching],
  );
  for (const { name } of rows) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
  await work();
  for (const { name, mode } of rows)
    await client.query(`ALTER TABLE ${table} ${ENABLE[mode]} TRIGGER ${name}`);
}

/** Another one as soon as a table, column, rule, function or right is made, changed or dropped, or much was written. */
async function shapeOf(client: Client): Promise<string> {
  const catalogues = [
    ...["pg_class", "pg_proc", "pg_trigger", "pg_policy", "pg_constraint", "pg_type"],
    ...["pg_namespace", "pg_attrdef", "pg_index", "pg_attribute", "pg_description"],
  ];
  const parts = catalogues.map(
    (name) => `SELECT sum(hashtextextended(concat(ctid, xmin), 0)) AS part FROM ${name}`,
  );
  const { rows } = await client.query(`SELECT string_agg(part::text, ' ') AS shape FROM (
    ${parts.join(" UNION ALL ")}
    UNION ALL SELECT (sum(pg_relation_size(oid)) > ${MOST_BYTES})::int FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r') AS parts`);
  return rows[0].shape;
}

async function rowsOf(client: Client): Promise<Record<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  );
  const all = tables.map(({ name }) => `SELECT '${name}' AS name, json_agg(t)::text AS rows FROM ${name} t`);
  const { rows } = await client.query<{ name: string; rows: string | null }>(all.join(" UNION ALL "));
  return Object.fromEntries(rows.map((row) => [row.name, row.rows ?? NONE]));
}

async function within<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = ownConnection({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
