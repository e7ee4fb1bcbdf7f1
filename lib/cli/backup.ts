import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { noteBackup, noteRestore } from "#lib/backup/note";
import { checkBackup } from "#lib/backup/read-backup";
import { demandEmpty, demandRestorable, restore } from "#lib/backup/restore";
import { partialOf, writeBackup } from "#lib/backup/write-backup";
import { batchWorkInThreads } from "#lib/cli/batch-threads";
import { beforeEnd } from "#lib/cli/command";
import { isServed } from "#lib/cli/open-database";
import { elapsed, step } from "#lib/cli/steps";
import { inHalves } from "#lib/cli/tally-progress";
import { Halt } from "#lib/db/halt";
import { isMigrated, migrationStatus } from "#lib/db/migrations";
import { demandNikKey, opensOneNik } from "#lib/db/nik-key";
import { markRestored } from "#lib/db/restore-mark";
import { env } from "#lib/env";
import { formatBytes, formatNumber } from "#lib/format";
import { bringYearsUpToDate } from "#lib/measure/open-year";
import { rebuild } from "#lib/measure/rebuild";
import { verify } from "#lib/measure/verify";
import { today } from "#lib/period/today";
import { lendToServer } from "#lib/postgres/lend-rights";

const NOT_SEALED = `  ! Berkas ini TIDAK disandi. Siapa pun yang memegangnya membaca nama, tanggal lahir, alamat dan semua pelayanan setiap
    orang; hanya NIK dan nomor KK yang tetap tersandi. Isi DENYUT_BACKUP_KEY (openssl rand -base64 32) agar disandi.`;

const KEYS = `  DENYUT_NIK_KEY tidak ada di dalamnya. Simpan kunci itu di tempat lain: tanpanya tidak satu NIK pun terbaca lagi.`;

/** Before an update, which is when a backup is wanted most. */
const NOT_NOTED =
  "  Basis data ini belum dimigrasikan ke versi ini, jadi cadangan ini tidak tertulis di halaman Cadangan dan jejak audit.";

/** The whole database into one file, while people work on. */
export async function backUp(url: string, name: string): Promise<void> {
  const file = resolve(name);
  beforeEnd(() => rm(partialOf(file), { force: true }));
  const since = Date.now();
  const made = await step("Mencadangkan", (onProgress) =>
    writeBackup(url, file, { secret: secret(), onProgress }),
  );
  const seconds = (Date.now() - since) / 1_000;
  if (isMigrated(await migrationStatus(url))) await noteBackup({ ...made, seconds });
  else console.log(NOT_NOTED);
  console.log(
    `  ${file}: ${formatBytes(made.bytes)}, ${formatNumber(made.rows)} baris, ${formatNumber(made.manifest.people)} orang, ${elapsed(since)}.`,
  );
  console.log(
    made.encrypted
      ? "  Disandi dengan DENYUT_BACKUP_KEY: simpan kuncinya terpisah dari berkas ini."
      : NOT_SEALED,
  );
  console.log(KEYS);
}

/** An empty database becomes the one that was backed up; until all of it is checked no server starts on it. */
export async function bringBack(url: string, name: string, open: boolean): Promise<void> {
  const file = resolve(name);
  const key = open ? "OPEN" : secret();
  const since = Date.now();
  const { manifest, rows } = await step("Memeriksa berkas cadangan", (onProgress) =>
    checkBackup(file, key, onProgress),
  );
  const edited = await demandRestorable(manifest);
  for (const migration of edited)
    console.log(`  ! ${migration}: bunyinya berubah sejak cadangan ini dibuat.`);
  if (await isServed(url))
    throw new Halt("Basis data ini sedang dipakai Denyut yang berjalan: hentikan dulu.");
  await demandEmpty(url);
  await step("Memulihkan", (onProgress) => restore(url, file, { secret: key, onProgress }));
  await lendToServer({ url, serverUrl: env().DATABASE_URL });
  await checkRestored(url);
  await noteRestore({ manifest, rows });
  await markRestored(url, manifest.comment);
  console.log(
    `  ${formatNumber(rows)} baris, ${formatNumber(manifest.people)} orang, keadaan ${manifest.madeAt}, ${elapsed(since)}.`,
  );
  console.log(
    "  Yang dicatat sesudah saat itu tidak ada: juga akun yang dinonaktifkan dan kata sandi yang diganti. Semua orang masuk lagi.",
  );
}

/** Every number against a recount, and one NIK opened. */
async function checkRestored(url: string): Promise<void> {
  await step("Menghitung menurut versi ini", (progress) =>
    bringYearsUpToDate(today("Asia/Jakarta"), () =>
      rebuild({ work: batchWorkInThreads(), onProgress: inHalves(progress) }),
    ),
  );
  const { differences } = await step("Menghitung ulang dan membandingkan", (progress) =>
    verify({ work: batchWorkInThreads(), onProgress: inHalves(progress) }),
  );
  console.log(
    differences.length === 0
      ? "  Setiap angka sama dengan hitungan ulang."
      : `  ! ${differences.length} angka berbeda dari hitungan ulang, seperti saat dicadangkan: jalankan npm run tallies -- rebuild.`,
  );
  await demandNikKey(url);
  console.log((await opensOneNik(url)) ? "  Satu NIK dibuka: terbaca." : "  Tidak ada NIK di dalamnya.");
}

function secret(): Buffer | null {
  const { DENYUT_BACKUP_KEY: key } = env();
  return key === undefined ? null : Buffer.from(key, "base64");
}
