import "server-only";
import { isMigrated, migrationStatus } from "#lib/db/migrations";
import { env } from "#lib/env";

export type Health = { ready: boolean; sentence: string };

/** Whether people can work now: the database answers and has every migration of this build. */
export async function readHealth(): Promise<Health> {
  const status = await migrationStatus(env().DATABASE_URL).catch(() => null);
  if (status === null) return { ready: false, sentence: "Basis data tidak dapat dihubungi." };
  if (isMigrated(status)) return { ready: true, sentence: "Siap." };
  return { ready: false, sentence: "Ada migrasi yang belum dijalankan: npm run db -- migrate." };
}
