import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { Connection } from "#lib/db/connection";
import { openCountingPool, withCountingConnection } from "#lib/db/counting-connection";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { type Sql, sql } from "#lib/db/read";
import { env } from "#lib/env";

const uncaught: unknown[] = [];
const listening = process.listeners("uncaughtException");
const note = (error: unknown) => uncaught.push(error);

afterEach(() => {
  process.off("uncaughtException", note);
  for (const listener of listening) process.on("uncaughtException", listener);
  uncaught.length = 0;
});

/** As an uncaught error would end a server: here it is noted. */
function watch() {
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", note);
}

async function endAll() {
  await db().$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'tengah bekerja'`;
  await wait(200);
}

const NAMED = "SET application_name = 'tengah bekerja'";

test.each([
  ["that counts", withCountingConnection],
  ["of the owner", withOwnerConnection],
])("a connection %s that PostgreSQL ends fails its job, not the process", async (_, withConnection) => {
  watch();
  const job = withConnection(async (client) => {
    await client.query(NAMED);
    await endAll();
    await client.query("SELECT 1");
  });
  await expect(job).rejects.toThrow();
  expect(uncaught).toEqual([]);
});

test("an idle connection of a pool that PostgreSQL ends is replaced", async () => {
  watch();
  const pool = openCountingPool(1);
  const ask = (statement: Sql) => pool.inTransaction((read) => read(statement));
  await ask(sql`SET application_name = 'tengah bekerja'`);
  await endAll();
  expect(await ask(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  await pool.close();
  expect(uncaught).toEqual([]);
});

test("a lent connection of a pool that PostgreSQL ends fails its job, not the process", async () => {
  watch();
  const pool = openCountingPool(1);
  const job = pool.inTransaction(async (read) => {
    await read(sql`SET application_name = 'tengah bekerja'`);
    await endAll();
    await read(sql`SELECT 1`);
  });
  await expect(job).rejects.toThrow();
  await pool.close();
  expect(uncaught).toEqual([]);
});

test("a connection of the pages that PostgreSQL ends between two who borrow it takes no process with it", async () => {
  watch();
  const connection = new Connection({ connectionString: env().DATABASE_URL });
  await connection.connect();
  await connection.query({ text: NAMED });
  await endAll();
  expect(uncaught).toEqual([]);
  await expect(connection.query({ text: "SELECT 1" })).rejects.toThrow();
  await connection.end();
});
