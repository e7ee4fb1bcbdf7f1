import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { execute } from "#lib/db/execute";
import { startEmbedded } from "#lib/postgres/embedded";
import { startTestServer, stopTestServer } from "#tests/support/server";

test("a database killed outright keeps what was written and starts again", async () => {
  const { server, folder } = await startTestServer(true);
  await execute(server.url, "CREATE TABLE kept AS SELECT 42 AS answer");

  process.kill(
    Number((await readFile(join(folder, "postgres/postmaster.pid"), "utf8")).split("\n")[0]),
    "SIGKILL",
  );
  const again = await startEmbedded({ folder });

  expect(again.startedHere).toBe(true);
  expect(await readAnswer(again.url)).toBe(42);
  await stopTestServer({ server: again, folder });
});

test("a database that is running already is used as it is", async () => {
  const first = await startTestServer();
  const second = await startEmbedded({ folder: first.folder, durable: false });

  expect(second.startedHere).toBe(false);
  expect(second.url).toBe(first.server.url);
  await stopTestServer(first);
});

test("of a row that is refused nothing stands in its log", async () => {
  const { server, folder } = await startTestServer();
  await execute(server.url, "CREATE TABLE people (name text, born_on date CHECK (born_on > '1900-01-01'))");
  const refused = execute(
    server.url,
    "PREPARE p AS INSERT INTO people VALUES ($1, $2); EXECUTE p('Siti Aminah', '1800-01-01')",
  );
  await expect(refused).rejects.toMatchObject({ detail: expect.stringContaining("Siti Aminah") });
  const log = await readFile(join(folder, "postgres/server.log"), "utf8");
  expect(log).toContain("violates check constraint");
  expect(log).not.toMatch(/DETAIL/);
  await stopTestServer({ server, folder });
});

async function readAnswer(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query("SELECT answer FROM kept")).rows[0]?.answer;
  } finally {
    await client.end();
  }
}
