import "server-only";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ownConnection } from "#lib/db/own-connection";
import { type Read, readOn, sql } from "#lib/db/read";

export type Migration = { name: string; sql: string };

export type MigrationStatus = {
  applied: string[];
  pending: string[];
  /** Began and did not finish: left nothing behind, and is tried again. */
  failed: string[];
  /** Applied with a text other than the one in the folder. */
  edited: string[];
};

type AppliedRow = { name: string; checksum: string; finished: boolean };

const APPLIED = sql`SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`;

export const MIGRATIONS_FOLDER = resolve("prisma/migrations");

/** The migrations of the folder, oldest first. */
export async function listMigrations(folder = MIGRATIONS_FOLDER): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names
      .sort()
      .map(async (name) => ({ name, sql: await readFile(join(folder, name, "migration.sql"), "utf8") })),
  );
}

/** Which migrations of the folder this database has, without starting the engine. */
export async function migrationStatus(url: string, folder = MIGRATIONS_FOLDER): Promise<MigrationStatus> {
  return statusOf(await listMigrations(folder), await readApplied(url));
}

/** The same for the server, on one of its own connections. */
export async function serverMigrationStatus(read: Read): Promise<MigrationStatus> {
  return statusOf(await listMigrations(), await read<AppliedRow>(APPLIED));
}

function statusOf(migrations: readonly Migration[], rows: readonly AppliedRow[]): MigrationStatus {
  const finished = new Map(rows.filter((row) => row.finished).map((row) => [row.name, row.checksum]));
  const names = migrations.map(({ name }) => name);
  return {
    applied: names.filter((name) => finished.has(name)),
    pending: names.filter((name) => !finished.has(name)),
    failed: rows.filter((row) => !row.finished).map((row) => row.name),
    edited: migrations.filter(({ name, sql }) => wasEdited(finished.get(name), sql)).map(({ name }) => name),
  };
}

/** Ready means: nothing left to apply and nothing half applied. */
export function isMigrated({ pending, failed }: MigrationStatus): boolean {
  return pending.length === 0 && failed.length === 0;
}

async function readApplied(url: string): Promise<AppliedRow[]> {
  const client = ownConnection({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const table = await client.query(
      "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS present",
    );
    if (!table.rows[0]?.present) return [];
    return await readOn(client)<AppliedRow>(APPLIED);
  } finally {
    await client.end();
  }
}

function wasEdited(checksum: string | undefined, sql: string): boolean {
  return checksum !== undefined && checksum !== checksumOf(sql);
}

/** As the migration engine notes it. */
export function checksumOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}
