import "server-only";
import { readMark } from "#lib/db/demo-mark";
import { isMigrated, migrationStatus } from "#lib/db/migrations";
import { hasNikKey, OTHER_NIK_KEY } from "#lib/db/nik-key";
import { env } from "#lib/env";

export type Health = { ready: boolean; sentence: string };

/** Its accounts and passwords are printed for everybody to see. */
const DEMO_AS_REAL =
  "DENYUT_DEMO=0, tetapi basis data ini berisi data contoh dengan akun contoh. Pakai basis data kosong (npm run db -- begin KODE), atau DENYUT_DEMO=1.";

/** Whether people can work now: the database answers, has every migration of this build, and is opened with its own key. */
export async function readHealth(url: string): Promise<Health> {
  const status = await migrationStatus(url).catch(() => null);
  if (status === null) return { ready: false, sentence: "Basis data tidak dapat dihubungi." };
  if (!isMigrated(status))
    return { ready: false, sentence: "Ada migrasi yang belum dijalankan: npm run db -- migrate." };
  if (!(await hasNikKey(url))) return { ready: false, sentence: OTHER_NIK_KEY };
  if (env().DENYUT_DEMO === "0" && (await readMark(url))) return { ready: false, sentence: DEMO_AS_REAL };
  return { ready: true, sentence: "Siap." };
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
