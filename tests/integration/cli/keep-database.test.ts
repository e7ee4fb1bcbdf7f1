import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepDatabase } from "#lib/cli/keep-database";
import { findPostmaster } from "#lib/postgres/process";
import { startTestServer, stopTestServer, type TestServer } from "#tests/support/server";

let database: TestServer;

beforeAll(async () => {
  database = await startTestServer(true);
}, 60_000);
afterAll(() => stopTestServer(database));

const answers = async () => {
  const client = new pg.Client({ connectionString: database.server.url, connectionTimeoutMillis: 1_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

test("a PostgreSQL that is killed under the server is noticed, told and started again, with what was in it", async () => {
  const cluster = join(database.folder, "postgres");
  const told: string[] = [];
  const held: string[] = [];
  const stop = keepDatabase({
    folder: database.folder,
    again: async (url) => {
      held.push(url);
    },
    tell: (sentence) => told.push(sentence),
    everyMs: 200,
  });
  const before = await findPostmaster(cluster);
  const client = new pg.Client({ connectionString: database.server.url });
  client.on("error", () => undefined);
  await client.connect();
  await client.query("CREATE TABLE kept AS SELECT 42 AS number");

  await promisify(execFile)("kill", ["-9", String(before)]);
  await expect.poll(() => told, { timeout: 30_000 }).toContain("✓ PostgreSQL berjalan lagi.");
  await stop();

  expect(told[0]).toBe("! PostgreSQL berhenti sendiri: dinyalakan lagi.");
  expect(held).toEqual([database.server.url]);
  expect(await findPostmaster(cluster)).not.toBe(before);
  expect(await answers()).toBe(true);
  const after = new pg.Client({ connectionString: database.server.url });
  await after.connect();
  expect((await after.query("SELECT number FROM kept")).rows).toEqual([{ number: 42 }]);
  await after.end();
}, 60_000);
