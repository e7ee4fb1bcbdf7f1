import { readArguments } from "#lib/cli/arguments";
import { backUp, bringBack } from "#lib/cli/backup";
import { beginDistrict } from "#lib/cli/begin-district";
import { runCommand } from "#lib/cli/command";
import { openCommandDatabase, openKeyedDatabase } from "#lib/cli/command-database";
import { isServed } from "#lib/cli/open-database";
import { resetFromCommand } from "#lib/cli/reset-account";
import { step } from "#lib/cli/steps";
import { showVerdict } from "#lib/cli/verify-audit";
import { db } from "#lib/db/client";
import { isEmpty, readMark, wipe } from "#lib/db/demo-mark";
import { Halt } from "#lib/db/halt";
import { isMigrated, migrationStatus } from "#lib/db/migrations";
import { demandNikKey } from "#lib/db/nik-key";
import { now } from "#lib/db/now";
import { env } from "#lib/env";
import { lendToServer } from "#lib/postgres/lend-rights";
import { draftMigration, migrateDatabase } from "#lib/postgres/migrate";

const OWNER_ALONE =
  "  ! DATABASE_URL masih akun pemilik; server data nyata tidak mau memakainya. Isi DENYUT_OWNER_URL dengan akun ini dan DATABASE_URL dengan akun baru untuk server, lalu ulangi: akun itu dibuat di sini.";

const USAGE =
  "npm run db -- migrate | begin KODE_KABUPATEN | new nama_migrasi | status | verify-audit [--segel NOMOR:MAC] | reset | backup BERKAS | restore BERKAS [--tanpa-sandi] | reset-password NAMA_PENGGUNA [--tanpa-kode] [--data DIR]";

const OPTIONS = {
  data: { type: "string" },
  segel: { type: "string" },
  "tanpa-kode": { type: "boolean" },
  "tanpa-sandi": { type: "boolean" },
} as const;

await runCommand(async () => {
  const { words, values } = readArguments(OPTIONS, USAGE);
  const [verb, name, ...rest] = words;
  const draftNamed = verb === "new" && /^[a-z][a-z0-9_]*$/.test(name ?? "");
  const account = verb === "reset-password" && name !== undefined;
  const begun = verb === "begin" && name !== undefined;
  const filed = (verb === "backup" || verb === "restore") && name !== undefined;
  const named = [draftNamed, begun, account, filed].some(Boolean);
  if (rest.length > 0 || (name !== undefined && !named)) throw new Halt(`Pemakaian: ${USAGE}`);
  if (verb === "migrate") return migrate(await openKeyedDatabase(values.data));
  if (verb === "verify-audit") {
    await openKeyedDatabase(values.data);
    return showVerdict(values.segel);
  }
  if (verb === "status") return showStatus(await openKeyedDatabase(values.data));
  // The way out of demo data whose key is lost: it reads nothing.
  if (verb === "reset") return reset(await openCommandDatabase(values.data));
  if (account)
    return resetPassword(await openKeyedDatabase(values.data), name, values["tanpa-kode"] === true);
  if (filed && verb === "backup") return backUp(await openKeyedDatabase(values.data), name);
  if (filed) return bringBack(await openCommandDatabase(values.data), name, values["tanpa-sandi"] === true);
  if (begun) return begin(await openKeyedDatabase(values.data), name);
  if (name !== undefined) return draft(await openKeyedDatabase(values.data), name);
  throw new Halt(`Pemakaian: ${USAGE}`);
});

async function migrate(url: string): Promise<void> {
  const applied = await step("Memigrasikan basis data", () => migrateDatabase(url));
  await demandNikKey(url);
  const lent = await lendToServer({ url, serverUrl: env().DATABASE_URL });
  console.log(
    applied.length > 0 ? applied.map((name) => `  + ${name}`).join("\n") : "  Tidak ada yang baru.",
  );
  if (!lent) console.log(OWNER_ALONE);
}

async function begin(url: string, kabupaten: string): Promise<void> {
  await migrate(url);
  const { kecamatan, desa, username, password } = await step("Mengisi wilayah dan akun pertama", () =>
    beginDistrict(kabupaten),
  );
  console.log(
    `  ${kecamatan} kecamatan, ${desa} desa. Masuk sebagai ${username}, kata sandi ${password} (diganti saat masuk).`,
  );
}

async function resetPassword(url: string, name: string, withoutCode: boolean): Promise<void> {
  if (!isMigrated(await migrationStatus(url)))
    throw new Halt("Ada migrasi yang belum selesai: jalankan npm run db -- migrate.");
  const made = await resetFromCommand(name.trim().toLowerCase(), withoutCode);
  await db().$disconnect();
  if (!made) throw new Halt(`Tidak ada akun ${name}.`);
  console.log(
    `  Kata sandi awal ${made.username}: ${made.initialPassword} (berlaku tujuh hari, diganti saat masuk; akunnya aktif).`,
  );
  if (withoutCode)
    console.log(made.codeRemoved ? "  Kode masuk dilepas." : "  Akun ini tidak memakai kode masuk.");
}

async function draft(url: string, name: string): Promise<void> {
  const written = await step("Membandingkan migrasi dengan prisma/schema", () =>
    draftMigration(url, name, now()),
  );
  console.log(written ? `  + prisma/migrations/${written}/migration.sql` : "  Tidak ada perbedaan.");
}

async function showStatus(url: string): Promise<void> {
  const status = await migrationStatus(url);
  for (const name of status.applied) console.log(`  ✓ ${name}`);
  for (const name of status.pending) console.log(`  … ${name} (belum dijalankan)`);
  for (const name of status.failed) console.log(`  ✗ ${name} (terputus)`);
  for (const name of status.edited) console.log(`  ! ${name} (berkasnya berubah sesudah dijalankan)`);
  if (!isMigrated(status)) throw new Halt("Ada migrasi yang belum selesai: jalankan npm run db -- migrate.");
}

async function reset(url: string): Promise<void> {
  if ((await readMark(url)) === null && !(await isEmpty(url))) {
    throw new Halt("Basis data ini berisi data yang bukan data contoh; reset tidak dilakukan.");
  }
  if (await isServed(url))
    throw new Halt("Basis data ini sedang dipakai Denyut yang berjalan: hentikan dulu.");
  await step("Mengosongkan basis data contoh", () => wipe(url));
  await migrate(url);
}
