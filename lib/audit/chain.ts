import "server-only";
import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { type Sql, sql } from "#lib/db/read";
import { subkey } from "#lib/db/sealing";

/** Of what happens by itself, and of whoever tries to sign in without an account. */
export const NOBODYS_CHAIN = "00000000-0000-0000-0000-000000000000";

/** Before the first link. */
export const BEGINNING = "0".repeat(64);

const prepared = new WeakMap<Buffer, KeyObject>();

/** Made once of the subkey: a million links are reckoned with it. */
function linkKey(): KeyObject {
  const from = subkey("audit");
  const known = prepared.get(from) ?? createSecretKey(from);
  prepared.set(from, known);
  return known;
}

/** A link (in hex, as all here) binds a row to the one before it: its number, and the digest of all that the row says. */
export function linkOf(before: string, number: bigint | number, digest: string): string {
  return createHmac("sha256", linkKey()).update(`${before} ${number} ${digest}`).digest("hex");
}

/** What a row `e` says, as PostgreSQL gives it back: written and verified by the same words. */
export const DIGEST: Sql = sql`sha256(convert_to(json_build_array(e.chain, e.id, (extract(epoch FROM e.at) * 1000)::bigint,
  e.actor_id, e.actor_name, e.actor_role, e.actor_unit, e.action, e.subject_kind, e.subject_id, e.subject_unit, e.details)::text, 'UTF8'))`;

/** One value for all rows from before there were chains, so that none is changed, put among them or taken away. */
export const BEFORE_CHAINS: Sql = sql`
  SELECT count(*)::float8 AS rows, encode(sha256(coalesce(string_agg(${DIGEST}, ''::bytea ORDER BY e.id), '')), 'hex') AS digest
  FROM audit_events e WHERE e.chain IS NULL`;
