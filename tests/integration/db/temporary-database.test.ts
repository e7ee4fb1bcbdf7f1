import { expect, test } from "vitest";
import { ownConnection } from "#lib/db/own-connection";
import { env } from "#lib/env";
import { withTemporaryDatabase } from "#lib/postgres/temporary-database";

test("a temporary database goes once PostgreSQL's own housekeeping, which nobody else may end, has left it", async () => {
  let name = "";
  const housekeeping = { left: false };
  await withTemporaryDatabase(env().DATABASE_URL, async (url) => {
    name = new URL(url).pathname.slice(1);
    const superuser = new URL(url);
    superuser.username = "postgres";
    const client = ownConnection({ connectionString: superuser.href });
    await client.connect();
    setTimeout(() => {
      housekeeping.left = true;
      void client.end();
    }, 700);
  });
  expect(housekeeping.left).toBe(true);
  const client = ownConnection({ connectionString: env().DATABASE_URL });
  await client.connect();
  const { rows } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  await client.end();
  expect(rows).toEqual([]);
});
