import { sealHeads } from "#lib/audit/seals";
import { verifyAudit } from "#lib/audit/verify-audit";
import { chainWorkInThreads } from "#lib/cli/chain-threads";
import { db } from "#lib/db/client";
import { execute } from "#lib/db/execute";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { migrateDatabase } from "#lib/postgres/migrate";
import { databaseUrl } from "#lib/postgres/temporary-database";
import { createWorld } from "#prisma/factories/world";
import { TEST_ENVIRONMENT } from "#tests/support/environment";
import { generateAudit } from "#tests/support/generated-audit";
import { startTestServer, stopTestServer } from "#tests/support/server";
import type { Surroundings } from "#tests/trials/surroundings";

// A year's audit of a district is checked within ten seconds, and what was done to it past the triggers is found.

const ROWS = 1_000_000;
const ACCOUNTS = 400;
const MOST_SECONDS = 10;

/** One statement as the owner of the database, and what verify is to call it. */
const TAMPERED = [
  ["changed", "UPDATE audit_events SET details = '{}' WHERE number = 30 AND chain = CHAIN", "CHANGED 30"],
  ["removed", "DELETE FROM audit_events WHERE number = 90 AND chain = CHAIN", "REMOVED 90"],
  [
    "inserted",
    `INSERT INTO audit_events SELECT gen_random_uuid(), at, actor_id, actor_name, actor_role, actor_unit, action, subject_kind,
       subject_id, details, subject_unit, chain, number + 1, mac FROM audit_events WHERE number = LAST AND chain = CHAIN`,
    "INSERTED",
  ],
  ["cut", "DELETE FROM audit_events WHERE number >= LAST AND chain = OTHER", "CUT"],
] as const;

/** Tells whether each was found, in time. */
export async function tryAudit(words: readonly string[], { say, beforeEnd }: Surroundings): Promise<boolean> {
  const rows = Number(words[0] ?? ROWS);
  const running = await startTestServer();
  beforeEnd(() => stopTestServer(running));
  const url = databaseUrl(running.server.url, "denyut_uji");
  await execute(running.server.url, "CREATE DATABASE denyut_uji");
  await migrateDatabase(url);
  Object.assign(process.env, TEST_ENVIRONMENT, { DATABASE_URL: url });
  beforeEnd(() => db().$disconnect());
  await createWorld();
  await withOwnerConnection((client) => generateAudit(client, rows, ACCOUNTS));
  await sealHeads();

  const found: string[] = [];
  let sound = await verified("untouched", []);
  for (const [name, statement, expected] of TAMPERED) {
    await tamper(statement);
    found.push(expected);
    sound = (await verified(name, found)) && sound;
  }
  return sound;

  async function verified(name: string, expected: readonly string[]): Promise<boolean> {
    const since = Date.now();
    const verdict = await withOwnerConnection((client) => verifyAudit(client, chainWorkInThreads()));
    const seconds = (Date.now() - since) / 1_000;
    const told = verdict.faults.map(({ kind, number }) => `${kind} ${number}`);
    const all = expected.every((one) => told.some((fault) => fault.startsWith(one)));
    const good = all && told.length === expected.length && seconds < MOST_SECONDS;
    say(
      `${good ? "found" : "WRONG"}  ${name}: ${verdict.rows} rows in ${seconds.toFixed(1)} s  ${told.join(", ")}`,
    );
    return good;
  }
}

async function tamper(statement: string): Promise<void> {
  await withOwnerConnection(async (client) => {
    const { rows } = await client.query<{ chain: string; number: string }>(
      "SELECT chain, number FROM audit_heads ORDER BY chain LIMIT 2",
    );
    const [one, other] = rows;
    const text = statement
      .replace("CHAIN", `'${one?.chain}'`)
      .replace("OTHER", `'${other?.chain}'`)
      .replace("LAST", `${one?.number}`);
    await client.query("ALTER TABLE audit_events DISABLE TRIGGER USER");
    await client.query(text);
    await client.query("ALTER TABLE audit_events ENABLE TRIGGER USER");
  });
}
