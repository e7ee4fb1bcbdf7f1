import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import { execute } from "#lib/db/execute";
import { lendRights } from "#lib/postgres/lend-rights";
import { databaseUrl, dropDatabase } from "#lib/postgres/temporary-database";
import { emptyAgain, pastTriggers, type Untouched, untouched } from "#tests/support/emptied";

const templateUrl = inject("templateUrl");
/** The database that every file of the run may reach. */
export const serverUrl = databaseUrl(templateUrl, "denyut");
const template = new URL(templateUrl).pathname.slice(1);
const name = `denyut_uji_${process.env.VITEST_POOL_ID}`;
/** What the file before this one, in the same place of the pool, leaves word of. */
const left = join(inject("folder"), `${name}.json`);

/** Of the files in this place of the pool, one after the other. */
export const ownUrl = databaseUrl(serverUrl, name);
/** Of the cluster's own account, which alone may pass by triggers. */
const adminUrl = Object.assign(new URL(ownUrl), { username: "postgres" }).href;
let empty: Untouched | null = null;

/** A migrated, empty database, before a file's own first question. */
export async function beginDatabase(): Promise<void> {
  empty = await readFile(left, "utf8").then(JSON.parse, () => null);
  await start();
}

/** Leaves it to the next file, with word of how it looked before anything was written. */
export async function endDatabase(): Promise<void> {
  await disconnect();
  await writeFile(left, JSON.stringify(empty));
}

/** A migrated, empty database again: for a file whose tests must not see each other's rows. */
export async function freshDatabase(): Promise<void> {
  await disconnect();
  await start();
}

async function start(): Promise<void> {
  await waitUntilLeft();
  empty = empty && (await emptyAgain(adminUrl, empty));
  if (empty) return;
  await clone(template);
  empty = await untouched(adminUrl);
}

/** Written as the owner of the database can, past the triggers of these tables. */
export async function writePastTriggers(
  tables: readonly string[],
  statements: readonly string[],
): Promise<void> {
  if (!empty) throw new Error("This database is another file's.");
  empty = await pastTriggers(ownUrl, empty, { tables, statements });
}

/** The database of this file as it stands, kept under a name for others of the run. */
export async function keepDatabase(kept: string): Promise<void> {
  await disconnect();
  await waitUntilLeft();
  await copy(name, kept);
}

/** What another file of the run has kept, in place of this file's own. */
export async function takeDatabase(kept: string): Promise<void> {
  await disconnect();
  empty = null;
  await clone(kept);
}

async function disconnect(): Promise<void> {
  const { leaveDatabase } = await import("#lib/db/leave-database");
  await leaveDatabase();
}

async function clone(from: string): Promise<void> {
  await waitUntilLeft();
  await dropDatabase(serverUrl, name);
  await copy(from, name);
  await lendRights(ownUrl);
}

/** File by file: three times as fast as through the log, which nobody needs here. */
function copy(from: string, to: string): Promise<void> {
  return execute(serverUrl, `CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY FILE_COPY`);
}

/** A client that has said goodbye and is thrown out before PostgreSQL has heard it fails the test it stands in. */
async function waitUntilLeft(): Promise<void> {
  await execute(
    serverUrl,
    `DO $$ BEGIN
       FOR attempt IN 1..500 LOOP
         EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = '${name}');
         PERFORM pg_sleep(0.01), pg_stat_clear_snapshot();
       END LOOP;
     END $$`,
  );
}
