import fc from "fast-check";
import { db } from "#lib/db/client";
import { execute } from "#lib/db/execute";
import { migrateDatabase } from "#lib/postgres/migrate";
import { databaseUrl } from "#lib/postgres/temporary-database";
import { TEST_ENVIRONMENT } from "#tests/support/environment";
import { RegisterOnPostgres } from "#tests/support/random-lives/on-postgres";
import { play } from "#tests/support/random-lives/register";
import { sequences } from "#tests/support/random-lives/sequences";
import { startTestServer, stopTestServer } from "#tests/support/server";
import type { Surroundings } from "#tests/trials/surroundings";

// Every mask over random lives, tallies beside an independent count: pure first, then on PostgreSQL through the verbs.

const SEED = 20_261_129;
const PURE = { lines: 10, sequences: 500 };
const ON_POSTGRES = 100;

/** Tells whether no number differs. */
export async function tryOracle(_words: readonly string[], surroundings: Surroundings): Promise<boolean> {
  const pure = tryPure(surroundings);
  const onPostgres = await tryOnPostgres(surroundings);
  return pure && onPostgres;
}

function tryPure({ say }: Surroundings): boolean {
  let sound = true;
  for (let line = 0; line < PURE.lines; line++) {
    const since = Date.now();
    const seed = SEED + line;
    const wrong = fc
      .sample(sequences, { numRuns: PURE.sequences, seed })
      .flatMap((sequence) => play(sequence));
    say(lineOf("pure", `${PURE.sequences} sequences, seed ${seed}`, { wrong, since }));
    sound &&= wrong.length === 0;
  }
  return sound;
}

async function tryOnPostgres({ say, beforeEnd }: Surroundings): Promise<boolean> {
  const running = await startTestServer();
  beforeEnd(() => stopTestServer(running));
  const url = databaseUrl(running.server.url, "denyut_uji");
  await execute(running.server.url, "CREATE DATABASE denyut_uji");
  await migrateDatabase(url);
  Object.assign(process.env, TEST_ENVIRONMENT, { DATABASE_URL: url });
  beforeEnd(() => db().$disconnect());

  let sound = true;
  let since = Date.now();
  const register = await RegisterOnPostgres.make();
  await register.live(ON_POSTGRES, SEED, async (done) => {
    const wrong = await register.differences();
    say(lineOf("PostgreSQL", `${done} of ${ON_POSTGRES} sequences`, { wrong, since }));
    sound &&= wrong.length === 0;
    since = Date.now();
  });
  return sound;
}

function lineOf(where: string, what: string, { wrong, since }: { wrong: string[]; since: number }): string {
  const seconds = ((Date.now() - since) / 1000).toFixed(1).padStart(6);
  const found = wrong.length === 0 ? "equal" : "WRONG";
  return [`${found}  ${where.padEnd(10)} ${seconds} s  ${what}`, ...wrong.slice(0, 5)].join("\n       ");
}
