import pg from "pg";
import { expect, test } from "vitest";
import { isMigrated, migrationStatus } from "#lib/db/migrations";
import { env } from "#lib/env";
import { migrateDatabase } from "#lib/postgres/migrate";
import { withTemporaryDatabase } from "#lib/postgres/temporary-database";

test("a cloned database has every migration and nothing to apply", async () => {
  const status = await migrationStatus(env().DATABASE_URL);

  expect(isMigrated(status)).toBe(true);
  expect(status.edited).toEqual([]);
  expect(await migrateDatabase(env().DATABASE_URL)).toEqual([]);
});

test("an empty database waits for the first migration and is not ready", async () => {
  await withTemporaryDatabase(env().DATABASE_URL, async (url) => {
    const status = await migrationStatus(url);

    expect(isMigrated(status)).toBe(false);
    expect(status.applied).toEqual([]);
    expect(status.pending[0]).toMatch(/_init$/);
  });
});

test("a login to which the two roles were not lent is told what the server's admin must say, and can go on then", async () => {
  const admin = new pg.Client({ connectionString: env().DATABASE_URL });
  await admin.connect();
  const name = `peminjam_${process.pid}`;
  try {
    await admin.query(`CREATE ROLE ${name} LOGIN CREATEROLE PASSWORD 'pinjam'`);
    await admin.query(`GRANT ${name} TO CURRENT_USER WITH SET TRUE`);
    await admin.query(`CREATE DATABASE ${name} OWNER ${name}`);
    const url = Object.assign(new URL(env().DATABASE_URL), {
      username: name,
      password: "pinjam",
      pathname: `/${name}`,
    }).toString();

    await expect(migrateDatabase(url)).rejects.toThrow("GRANT denyut_app, denyut_recount TO");
    await admin.query(`GRANT denyut_app, denyut_recount TO ${name} WITH SET TRUE, INHERIT FALSE`);
    expect(await migrateDatabase(url)).not.toEqual([]);
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`DROP ROLE IF EXISTS ${name}`);
    await admin.end();
  }
});
