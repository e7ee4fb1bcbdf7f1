import { expect, test } from "vitest";
import { readHealth } from "#lib/db/health";
import { env } from "#lib/env";
import { withTemporaryDatabase } from "#lib/postgres/temporary-database";

test("a migrated database is ready", async () => {
  expect(await readHealth(env().DATABASE_URL)).toEqual({ ready: true, sentence: "Siap." });
});

test("a pending migration is not ready, and says what to run", async () => {
  await withTemporaryDatabase(env().DATABASE_URL, async (url) => {
    const { ready, sentence } = await readHealth(url);

    expect(ready).toBe(false);
    expect(sentence).toContain("npm run db -- migrate");
  });
});

test("an unreachable database is not ready", async () => {
  expect(await readHealth("postgresql://nobody@127.0.0.1:1/nothing")).toEqual({
    ready: false,
    sentence: "Basis data tidak dapat dihubungi.",
  });
});
