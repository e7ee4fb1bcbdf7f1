import "server-only";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Secret } from "#lib/backup/head";
import { analyse, load } from "#lib/backup/load";
import type { Manifest } from "#lib/backup/manifest";
import { openBackup } from "#lib/backup/read-backup";
import { wipe } from "#lib/db/demo-mark";
import { Halt } from "#lib/db/halt";
import { checksumOf, listMigrations, MIGRATIONS_FOLDER } from "#lib/db/migrations";
import { nikKeyCheck, OTHER_NIK_KEY } from "#lib/db/nik-key";
import { ownConnection } from "#lib/db/own-connection";
import { isHalfRestored, markRestoring } from "#lib/db/restore-mark";
import { migrateDatabase } from "#lib/postgres/migrate";

/**
 * Refused before anything is touched: what this build does not know, and NIKs that nobody could read. Answers with the
 * migrations whose text has been changed since.
 */
export async function demandRestorable({ migrations, nikCheck }: Manifest): Promise<string[]> {
  const known = new Map((await listMigrations()).map(({ name, sql }) => [name, sql]));
  const newer = migrations.filter(({ name }) => !known.has(name));
  if (newer.length > 0)
    throw new Halt(
      `Cadangan ini dibuat oleh Denyut yang lebih baru (${newer.at(-1)?.name} tidak dikenal di sini): pasang versi itu, lalu pulihkan dengannya.`,
    );
  if (nikCheck !== null && nikCheck !== nikKeyCheck()) throw new Halt(OTHER_NIK_KEY);
  const edited = migrations.filter(({ name, checksum }) => checksumOf(known.get(name) ?? "") !== checksum);
  return edited.map(({ name }) => name);
}

/** A restore adds to nothing: a database that has anything of its own stays as it is. */
export async function demandEmpty(url: string): Promise<void> {
  if (await isHalfRestored(url)) return;
  const client = ownConnection({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace",
    );
    const names = tables.map(({ name }) => name);
    if (names.length === 0) return;
    if (!names.includes("persons") || !names.includes("users"))
      throw new Halt("Basis data ini berisi tabel lain: pulihkan ke basis data yang kosong.");
    const { rows } = await client.query<{ people: number; accounts: number }>(
      "SELECT (SELECT count(*)::int FROM persons) AS people, (SELECT count(*)::int FROM users) AS accounts",
    );
    const { people = 0, accounts = 0 } = rows[0] ?? {};
    if (people + accounts > 0)
      throw new Halt(
        `Basis data ini sudah berisi ${people} orang dan ${accounts} akun: cadangan hanya dipulihkan ke basis data yang kosong.`,
      );
  } finally {
    await client.end();
  }
}

type Options = {
  secret: Secret;
  onProgress?: (done: number, total: number) => void;
};

/**
 * The tables as the backup's build made them, then its rows, then the migrations since: what a migration does to rows it
 * does to these. Until the mark is taken away no server starts on it.
 */
export async function restore(url: string, file: string, { secret, onProgress }: Options): Promise<number> {
  const { manifest, parts } = await openBackup(file, secret, onProgress);
  await wipe(url);
  await markRestoring(url);
  await migrateAsOf(url, manifest);
  const rows = await load(url, manifest, parts);
  await migrateDatabase(url);
  await analyse(url);
  return rows;
}

/** With the migrations of the backup alone. */
async function migrateAsOf(url: string, { migrations }: Manifest): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "denyut-migrasi-"));
  try {
    for (const { name } of migrations)
      await cp(join(MIGRATIONS_FOLDER, name), join(folder, name), { recursive: true });
    await migrateDatabase(url, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
