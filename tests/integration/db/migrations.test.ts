import { expect, test } from "vitest";
import { migrateDatabase } from "#lib/db/migrate";
import { isMigrated, migrationStatus } from "#lib/db/migrations";
import { withTemporaryDatabase } from "#lib/db/temporary-database";
import { env } from "#lib/env";

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
