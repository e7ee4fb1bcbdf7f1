import "server-only";
import { isMigrated, migrationStatus } from "#lib/db/migrations";
import { env } from "#lib/env";

export type Health = { ready: boolean; sentence: string };

/** Whether people can work now: the database answers and has every migration of this build. */
export async function readHealth(url: string): Promise<Health> {
  const status = await migrationStatus(url).catch(() => null);
  if (status === null) return { ready: false, sentence: "Basis data tidak dapat dihubungi." };
  if (isMigrated(status)) return { ready: true, sentence: "Siap." };
  return { ready: false, sentence: "Ada migrasi yang belum dijalankan: npm run db -- migrate." };
}

/** A production server that could not work says why and does not start. */
export async function endUnlessReady(): Promise<void> {
  const { ready, sentence } = await Promise.resolve()
    .then(() => readHealth(env().DATABASE_URL))
    .catch(unready);
  if (ready) return;
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

function unready(error: unknown): Health {
  return { ready: false, sentence: error instanceof Error ? error.message : String(error) };
}
