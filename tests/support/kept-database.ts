import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
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
 * Small districts as published builds left them: invented people of two years, written by that build's own simulator and
 * counted by its own measures. A file is one COPY after the other, and never written again.
 */
export const KEPT = {
  first: { file: "2026-11-22.copy.gz", last: "20261122150000_init" },
  second: { file: "2026-11-29.copy.gz", last: "20261129065100_older_spellings" },
} as const;

/** Brings an empty database to where that build left it: its migrations, then its rows. */
export async function loadKept(url: string, { file, last }: (typeof KEPT)[keyof typeof KEPT]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "denyut-migrasi-"));
  try {
    for (const one of await readdir(MIGRATIONS_FOLDER))
      if (one <= last) await cp(join(MIGRATIONS_FOLDER, one), join(folder, one), { recursive: true });
    await migrateDatabase(url, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
  const text = gunzipSync(await readFile(join("tests/fixtures/kept", file))).toString("utf8");
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
