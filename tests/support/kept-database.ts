import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gunzipSync } from "node:zlib";
import pg from "pg";
import { from } from "pg-copy-streams";
import { MIGRATIONS_FOLDER } from "#lib/db/migrations";
import { migrateDatabase } from "#lib/postgres/migrate";

/**
 * A small district as the first published build left it: 1,300 invented people and two years, written by that build's own
 * simulator and counted by its own measures. The file is one COPY after the other, and never written again.
 */
const FILE = "tests/fixtures/kept/2026-11-22.copy.gz";
const FIRST = "20261122150000_init";

/** Brings an empty database to where that build left it: the first migration, then its rows. */
export async function loadKept(url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "denyut-migrasi-"));
  try {
    await cp(join(MIGRATIONS_FOLDER, FIRST), join(folder, FIRST), { recursive: true });
    await migrateDatabase(url, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
  const text = gunzipSync(await readFile(FILE)).toString("utf8");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const part of text.split("\\.\n").slice(0, -1)) {
      const end = part.indexOf("\n") + 1;
      await pipeline(Readable.from([part.slice(end)]), client.query(from(part.slice(0, end))));
    }
  } finally {
    await client.end();
  }
}
