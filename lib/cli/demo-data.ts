import { readKabupatenAreas } from "#lib/area/idn-areas";
import { fillingTime, usualPeople } from "#lib/cli/demo-size";
import { step } from "#lib/cli/steps";
import { db } from "#lib/db/client";
import { type DemoMark, isEmpty, readMark, wipe, writeMark } from "#lib/db/demo-mark";
import { Halt } from "#lib/db/halt";
import { demandNikKey } from "#lib/db/nik-key";
import { migrateDatabase } from "#lib/postgres/migrate";
import { seedDemo } from "#prisma/seed/demo";

/** What the user asked for; what was not said is taken from the data, or else from the defaults. */
export type DemoWish = {
  kabupaten?: string | undefined;
  people?: number | undefined;
  years?: number | undefined;
};

const DEFAULTS = { kabupaten: "19.02", years: 2 };
type Size = typeof DEFAULTS & { people?: number };

/** Migrates, and fills the database unless it was filled before. Never touches data that is not the demo's. */
export async function prepareDemoData(url: string, wish: DemoWish): Promise<DemoMark> {
  const mark = await readMark(url);
  if (mark === null && !(await isEmpty(url))) {
    throw new Halt("Basis data ini berisi data yang bukan data contoh: pakai basis data kosong untuk demo.");
  }
  if (mark?.state === "seeding") await step("Membuang data contoh yang belum selesai", () => wipe(url));
  const seeded = mark?.state === "seeded" ? mark : null;
  if (seeded) checkSame(seeded, wish);
  await demandNikKey(url);
  await step("Memigrasikan basis data", () => migrateDatabase(url));
  await demandNikKey(url);
  return seeded ?? fill(url, { ...DEFAULTS, ...said(wish) });
}

async function fill(url: string, wished: Size): Promise<DemoMark> {
  const areas = await readKabupatenAreas(wished.kabupaten);
  const name = areas?.kabupaten.name ?? wished.kabupaten;
  const size = { ...wished, people: wished.people ?? usualPeople(areas?.desa.length ?? 0) };
  const begun: DemoMark = { state: "seeding", ...size, accounts: [] };
  await writeMark(url, begun);
  const accounts = await step(
    `Mengisi data contoh: ${name}, ${size.people} orang, ${size.years} tahun (${fillingTime(size.people, size.years)})`,
    (onProgress) => seedDemo({ ...size, onProgress }),
  );
  await db().$disconnect();
  const done: DemoMark = { ...begun, state: "seeded", accounts };
  await writeMark(url, done);
  return done;
}

/** Before anything is started: 514 codes, no others. */
export async function checkKabupaten(code: string | undefined): Promise<void> {
  if (code === undefined || (await readKabupatenAreas(code))) return;
  throw new Halt(`--kabupaten ${code} bukan kode kabupaten atau kota; contoh yang benar: 19.02 (Belitung).`);
}

function checkSame(mark: DemoMark, wish: DemoWish): void {
  const { kabupaten, people, years } = mark;
  const has = { kabupaten, people, years };
  const other = Object.entries(said(wish)).some(([key, value]) => has[key as keyof typeof has] !== value);
  if (!other) return;
  throw new Halt(
    `Data ini sudah berisi kabupaten ${kabupaten}, ${people} orang, ${years} tahun: pilih folder lain dengan --data DIR, atau kosongkan dengan npm run db -- reset.`,
  );
}

function said(wish: DemoWish): Partial<typeof DEFAULTS & { people: number }> {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
}
