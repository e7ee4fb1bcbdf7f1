import { afterAll, inject } from "vitest";
import { databaseUrl, execute } from "#lib/db/temporary-database";

// Imported before the test file, so that the first reading of the settings already sees this file's own database.
const templateUrl = inject("templateUrl");
const serverUrl = databaseUrl(templateUrl, "denyut");
const template = new URL(templateUrl).pathname.slice(1);
const name = `denyut_uji_${process.pid}`;

await clone();
process.env.DATABASE_URL = databaseUrl(serverUrl, name);

afterAll(async () => {
  const { db } = await import("#lib/db/client");
  await db().$disconnect();
});

/** A migrated, empty database again: for a file whose tests must not see each other's rows. */
export async function freshDatabase(): Promise<void> {
  const { db } = await import("#lib/db/client");
  await db().$disconnect();
  await clone();
}

async function clone(): Promise<void> {
  await execute(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await execute(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
}
