import "server-only";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Halt } from "#lib/db/halt";
import { listMigrations, MIGRATIONS_FOLDER, migrationStatus } from "#lib/db/migrations";
import { lendRights } from "#lib/postgres/lend-rights";
import { NO_FILTERS, withSchemaEngine } from "#lib/postgres/schema-engine";
import { withTemporaryDatabase } from "#lib/postgres/temporary-database";

/** Applies what is pending, in order, and answers with the names. A second call applies nothing. */
export async function migrateDatabase(url: string, folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const { pending, failed } = await migrationStatus(url, folder);
  const applied = pending.length === 0 ? [] : await apply(url, failed, folder);
  // A folder of its own is an earlier build's, whose migrations set the rights themselves.
  if (folder === MIGRATIONS_FOLDER) await lendRights(url);
  return applied;
}

async function apply(url: string, failed: readonly string[], folder: string): Promise<string[]> {
  const migrationsList = await migrationListOf(folder);
  return withSchemaEngine(url, await readSchema(), async (engine) => {
    // A script runs as one transaction, so one that broke off left nothing behind and may be tried again.
    for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName });
    const result = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return result.appliedMigrationNames;
  }).catch(inWords);
}

/** Another login of the same server made the two roles: only its admin may lend them. */
function inWords(error: unknown): never {
  const said = `${error} ${JSON.stringify(error)}`;
  if (!said.includes("permission denied to grant role")) throw error;
  throw new Halt(
    "Peran denyut_app dan denyut_recount milik akun lain di server ini. Jalankan sebagai admin PostgreSQL: GRANT denyut_app, denyut_recount TO <akun DATABASE_URL> WITH SET TRUE, INHERIT FALSE; lalu ulangi.",
  );
}

/**
 * Writes the SQL that leads from the migrations to prisma/schema as a new migration, and answers with its name;
 * null when there is nothing to change. Applies the migrations to a temporary database on the same server.
 */
export async function draftMigration(url: string, name: string, at: Date): Promise<string | null> {
  const from = { tag: "migrations" as const, ...(await migrationListOf(MIGRATIONS_FOLDER)) };
  const to = { tag: "schemaDatamodel" as const, files: await readSchema() };
  const diff = await withTemporaryDatabase(url, async (shadow) =>
    withSchemaEngine(shadow, await readSchema(), (engine) =>
      engine.diff({ from, to, script: true, exitCode: null, filters: NO_FILTERS }),
    ),
  );
  const sql = diff.stdout?.trim() ?? "";
  if (sql === "" || sql === "-- This is an empty migration.") return null;

  const folder = `${at.toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;
  await mkdir(join(MIGRATIONS_FOLDER, folder));
  await writeFile(join(MIGRATIONS_FOLDER, folder, "migration.sql"), `${sql}\n`);
  return folder;
}

async function migrationListOf(folder: string): Promise<MigrationList> {
  const migrations = await listMigrations(folder);
  return {
    baseDir: folder,
    lockfile: { path: "./migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

async function readSchema() {
  const folder = resolve("prisma/schema");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".prisma")).sort();
  return Promise.all(
    files.map(async (file) => ({
      path: join(folder, file),
      content: await readFile(join(folder, file), "utf8"),
    })),
  );
}
