import "server-only";
import { BEGINNING, DIGEST, linkOf, NOBODYS_CHAIN } from "#lib/audit/chain";
import type { AuditEvent } from "#lib/audit/event";
import { unanswered } from "#lib/db/connection";
import { type Read, type Sql, sql } from "#lib/db/read";

/** In the order of their chains, so that two who write to several never wait for each other in a circle. */
export async function writeEvents(read: Read, events: readonly AuditEvent[]): Promise<void> {
  const chains = [...new Set(events.map(chainOf))].sort();
  for (const chain of chains)
    await extend(
      read,
      chain,
      events.filter((event) => chainOf(event) === chain),
    );
}

function chainOf({ actor_id }: AuditEvent): string {
  return actor_id ?? NOBODYS_CHAIN;
}

type Placed = AuditEvent & { at: string; number: string; mac: string };

async function extend(read: Read, chain: string, events: readonly AuditEvent[]): Promise<void> {
  const rows = await readPlaces(read, chain, events);
  let link = rows[0]?.head ?? BEGINNING;
  const placed = rows.map(({ place, number, at, subject_unit, digest }): Placed => {
    link = linkOf(link, BigInt(number), digest);
    return { ...(events[place - 1] as AuditEvent), subject_unit, at, number, mac: link };
  });
  await read(insertion(chain, placed));
}

type Place = {
  place: number;
  number: string;
  at: string;
  subject_unit: string | null;
  digest: string;
  head: string;
};

/** Locks the head of the chain, and asks what the rows will say; the key never reaches the database. */
async function readPlaces(read: Read, chain: string, events: readonly AuditEvent[]): Promise<Place[]> {
  const rows = await read<Place>(places(chain, events));
  if (rows.length > 0) return rows;
  await read(sql`INSERT INTO audit_heads (chain, number, mac, at) VALUES (${chain}::uuid, 0, decode(${BEGINNING}, 'hex'), now())
    ON CONFLICT (chain) DO NOTHING`);
  return await read<Place>(places(chain, events));
}

const COLUMNS = sql`id uuid, actor_id uuid, actor_name text, actor_role text, actor_unit text, action text, subject_kind text,
  subject_id uuid, subject_unit uuid, details jsonb`;

/** Whom it is about lives there now, or lived there last. */
const HOME = sql`coalesce(subject_unit, CASE WHEN subject_kind IN ('unit', 'names') THEN subject_id ELSE (
  SELECT coalesce(p.home_id, (SELECT r.home_id FROM residences r WHERE r.person_id = p.id AND r.home_id IS NOT NULL
    AND r.voided_at IS NULL ORDER BY r.since DESC LIMIT 1))
  FROM persons p WHERE p.id = CASE subject_kind
    WHEN 'person' THEN subject_id
    WHEN 'record' THEN (SELECT person_id FROM service_records WHERE id = subject_id)
    WHEN 'pregnancy' THEN (SELECT person_id FROM pregnancies WHERE id = subject_id) END) END)`;

function places(chain: string, events: readonly AuditEvent[]): Sql {
  return sql`
    WITH head AS MATERIALIZED (SELECT chain, number, mac FROM audit_heads WHERE chain = ${chain}::uuid FOR UPDATE),
    clock AS MATERIALIZED (SELECT head.*, clock_timestamp()::timestamptz(3) AS at FROM head),
    e AS (
      SELECT clock.chain, clock.at, clock.number + place AS number, clock.mac AS head, place, id, actor_id, actor_name, actor_role,
        actor_unit, action, subject_kind, subject_id, details, ${HOME} AS subject_unit
      FROM clock, ROWS FROM (jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS (${COLUMNS})) WITH ORDINALITY
        AS told (id, actor_id, actor_name, actor_role, actor_unit, action, subject_kind, subject_id, subject_unit, details, place))
    SELECT place::int, number::text, (extract(epoch FROM at) * 1000)::bigint::text AS at, subject_unit,
      encode(${DIGEST}, 'hex') AS digest, encode(head, 'hex') AS head
    FROM e ORDER BY place`;
}

/** Travels with the commit. */
function insertion(chain: string, rows: readonly Placed[]): Sql {
  const last = rows.at(-1);
  return sql`${unanswered}
    WITH told AS (SELECT *, to_timestamp(ms / 1000.0) AS at
        FROM jsonb_to_recordset(${JSON.stringify(rows.map(({ at, ...row }) => ({ ...row, ms: at })))}::jsonb)
          AS (${COLUMNS}, ms bigint, number int, mac text)),
      written AS (
        INSERT INTO audit_events (id, at, actor_id, actor_name, actor_role, actor_unit, action, subject_kind, subject_id,
          subject_unit, details, chain, number, mac)
        SELECT id, at, actor_id, actor_name, actor_role, actor_unit, action, subject_kind, subject_id, subject_unit, details,
          ${chain}::uuid, number, decode(mac, 'hex') FROM told)
    UPDATE audit_heads SET number = ${last?.number ?? "0"}::int, mac = decode(${last?.mac ?? ""}, 'hex'), at = now()
    WHERE chain = ${chain}::uuid`;
}
