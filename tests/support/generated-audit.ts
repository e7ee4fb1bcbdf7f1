import type pg from "pg";
import { BEGINNING, DIGEST, linkOf } from "#lib/audit/chain";
import { copyRows } from "#lib/db/copy";
import { readOn, sql } from "#lib/db/read";

/** So many rows of the audit, spread over accounts and a year as if they had been written one by one, in chains that hold. */
export async function generateAudit(client: pg.Client, rows: number, accounts: number): Promise<void> {
  await client.query("CREATE TEMP TABLE made AS SELECT * FROM audit_events WHERE false");
  await client.query("CREATE TEMP TABLE links (id uuid, mac text)");
  await client.query(
    `INSERT INTO made (id, at, actor_id, actor_name, actor_role, actor_unit, action, subject_kind, subject_id, details,
       subject_unit, chain, number)
     SELECT gen_random_uuid(), (now() - ($1 - row) * (interval '1 year' / $1))::timestamptz(3), chain, 'Petugas ' || account, 'PETUGAS',
       'Puskesmas (contoh)', (ARRAY['names.listed', 'person.opened', 'service.recorded', 'session.started'])[1 + row % 4],
       (ARRAY['names', 'person', 'record', 'session'])[1 + row % 4], CASE WHEN row % 4 = 3 THEN NULL ELSE gen_random_uuid() END,
       jsonb_build_object('list', 'pencarian', 'by', 'nama', 'total', row % 40, 'page', 1),
       homes[1 + row % cardinality(homes)], chain, 1 + row / $2
     FROM (SELECT array_agg(id ORDER BY id) AS homes FROM units) AS u, generate_series(0, $1::int - 1) AS row, LATERAL (SELECT row % $2::int AS account) AS a,
       LATERAL (SELECT md5('akun ' || account)::uuid AS chain) AS c`,
    [rows, accounts],
  );
  await client.query("ANALYZE made");
  const digests = await readOn(client)<{ id: string; chain: string; number: string; digest: string }>(
    sql`SELECT id, chain, number, encode(${DIGEST}, 'hex') AS digest FROM made e ORDER BY chain, number`,
  );
  await copyRows(client, "links", ["id", "mac"], linked(digests));
  await client.query("ALTER TABLE links ADD PRIMARY KEY (id)");
  await client.query(`INSERT INTO audit_events SELECT m.id, at, actor_id, actor_name, actor_role, actor_unit, action, subject_kind, subject_id,
    details, subject_unit, chain, number, decode(l.mac, 'hex') FROM made m JOIN links l ON l.id = m.id ORDER BY at`);
  await client.query(`INSERT INTO audit_heads SELECT DISTINCT ON (chain) chain, number, decode(l.mac, 'hex'), at
    FROM made m JOIN links l ON l.id = m.id ORDER BY chain, number DESC`);
  await client.query("DROP TABLE made, links");
  await client.query("ANALYZE audit_events");
}

function* linked(rows: readonly { id: string; chain: string; number: string; digest: string }[]) {
  let [chain, link] = ["", BEGINNING];
  for (const row of rows) {
    if (row.chain !== chain) [chain, link] = [row.chain, BEGINNING];
    link = linkOf(link, BigInt(row.number), row.digest);
    yield [row.id, link];
  }
}
