import { randomInt } from "node:crypto";
import { db } from "#lib/db/client";
import { moveTo } from "#prisma/factories/people";
import { createUnit } from "#prisma/factories/units";
import { createSecondFactor, createUser } from "#prisma/factories/users";
import { settle, settleMother, settleWeighing, unitOf, workerOf } from "#tests/support/e2e-district";

export type Places = Record<string, string>;

type SeededAccount = { role: string; username: string };

const OWN = "19.02.01.1016";
const OUTSIDE = "19.02.04.2008";
const RUNNING = { hpht: "2026-06-01", registeredOn: "2026-08-03" } as const;

/** The seeded account of that role; null for nobody. All of them meet at one posyandu. */
export function accountOf(role: string): string | null {
  if (role === "nobody") return null;
  const accounts: SeededAccount[] = JSON.parse(process.env.DENYUT_E2E_ACCOUNTS ?? "[]");
  const found = accounts.find((account) => account.role === role);
  if (!found) throw new Error(`Tidak ada akun ${role}`);
  return found.username;
}

/** What the {words} of the access tables stand for: units, accounts and people inside and outside the common reach. */
export async function preparePlaces(): Promise<Places> {
  const by = accountOf("PETUGAS") ?? "";
  const child = { sex: "L", bornOn: "2025-02-03", by } as const;
  const own = await settle({ ...child, name: "Zulkifli Dalam", home: `${OWN}.001` });
  const beside = await settle({ ...child, name: "Zulkifli Sebelah", home: `${OWN}.002` });
  const outside = await settle({ ...child, name: "Zulkifli Luar", home: `${OUTSIDE}.001` });
  const mother = { bornOn: "1999-05-06", by } as const;
  const pregnant = await settleMother({ ...mother, name: "Zulaikha Dalam", home: `${OWN}.001` }, RUNNING);
  const pregnantOutside = await settleMother(
    { ...mother, name: "Zulaikha Luar", home: `${OUTSIDE}.001` },
    RUNNING,
  );
  return {
    tanya: "indicator=KIA03&month=2026-10",
    kabupaten: "19.02",
    puskesmas: "19.02.PKM01",
    puskesmasLuar: "19.02.PKM04",
    pustu: `${OWN}.PST01`,
    desa: OWN,
    desaLuar: OUTSIDE,
    posyandu: `${OWN}.001`,
    posyanduLuar: `${OUTSIDE}.001`,
    posyanduSebelah: `${OWN}.002`,
    kader: await accountIdOf(`${OWN}.001`),
    kaderLuar: await accountIdOf(`${OUTSIDE}.001`),
    petugas: await accountIdOf(by),
    orang: own.id,
    orangSebelah: beside.id,
    orangLuar: outside.id,
    bumil: pregnant.id,
    kehamilan: pregnant.pregnancy.id,
    bumilLuar: pregnantOutside.id,
    kehamilanLuar: pregnantOutside.pregnancy.id,
    beginner: (await db().user.findFirstOrThrow({ where: { passwordChangedAt: null } })).username,
    berkode: await withCode(),
    ...(await longestHistories()),
  };
}

/** The name of an account that signs in with a code. */
async function withCode(): Promise<string> {
  const username = `perawat.kode.${randomInt(1_000_000)}`;
  const unit = await unitOf("19.02.PKM01");
  const user = await createUser({ username, name: "Perawat Berkode", role: "PETUGAS", unit });
  await createSecondFactor(user);
  return username;
}

/** What writing needs besides: somebody old, a record, accounts, a posyandu in which nobody lives. */
export async function prepareWork(): Promise<Places> {
  const own = await workIn(`${OWN}.001`, "Dalam", accountOf("PETUGAS") ?? "");
  // Written there: whoever wrote it just now may take it back, wherever the person lives.
  const outside = await workIn(`${OUTSIDE}.001`, "Luar", await usernameAt(`${OUTSIDE}.001`));
  const twins = Object.entries(outside).map(([name, id]) => [`${name}Luar`, id]);
  const desa = await unitOf(OWN);
  const code = `${OWN}.9${randomInt(10, 99)}`;
  await createUnit({ code, kind: "POSYANDU", name: "Posyandu Kosong", parent: desa });
  const { username: pemula } = await createUser({
    username: `perawat.pemula.${randomInt(1_000_000)}`,
    name: "Perawat Pemula",
    role: "PETUGAS",
    unit: await unitOf("19.02.PKM01"),
    firstPassword: true,
  });
  return { ...own, ...Object.fromEntries(twins), posyanduKosong: code, pemula };
}

async function usernameAt(code: string): Promise<string> {
  const user = await db().user.findFirstOrThrow({ where: { unit: { code } }, select: { username: true } });
  return user.username;
}

async function workIn(home: string, name: string, by: string): Promise<Places> {
  const unit = await unitOf(home);
  const old = await settle({ name: `Zahara ${name}`, bornOn: "1950-02-03", home, by });
  const weighed = await settle({ name: `Zakaria ${name}`, sex: "L", bornOn: "2025-02-03", home, by });
  const { id: catatan } = await settleWeighing(weighed, { kg: 9.8, on: "2026-10-12", by });
  const gone = await settle({ name: `Zahrani ${name}`, bornOn: "1950-02-03", home, by });
  await moveTo({ person: gone, since: "2026-10", to: null, by: await workerOf(by) });
  const account = (state: string) => ({
    username: `kader.${state}.${randomInt(1_000_000)}`,
    name: `Kader ${state} ${name}`,
    role: "KADER" as const,
    unit,
  });
  const { id: akun } = await createUser(account("aktif"));
  const { id: akunMati } = await createUser(account("nonaktif"));
  await db().user.update({ where: { id: akunMati }, data: { disabledAt: new Date("2026-11-01T00:00:00Z") } });
  return { posyanduId: unit.id, tua: old.id, ditimbang: weighed.id, pergi: gone.id, catatan, akun, akunMati };
}

/** The account of a column of the tables; one that has yet to choose its password is found among the places. */
export function accountIn(places: Places, who: string): string | null {
  return places[who] ?? accountOf(who);
}

export function inPlaces(address: string, places: Places): string {
  return address.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? `tidak-ada-${name}`);
}

/** Somebody of Puskesmas Tanjungpandan for each form, with as much to show as there is. */
async function longestHistories(): Promise<Places> {
  const rows = await db().$queryRaw<{ place: string; id: string }[]>`
    WITH near AS (
      SELECT p.*, (SELECT count(*) FROM service_records r WHERE r.person_id = p.id) AS records,
        extract(year FROM age(date '2026-11-12', p.born_on))::int AS years,
        EXISTS (SELECT 1 FROM pregnancies g WHERE g.person_id = p.id AND g.hpht_on > date '2026-03-01'
          AND NOT EXISTS (SELECT 1 FROM pregnancy_outcomes o WHERE o.pregnancy_id = g.id AND o.voided_at IS NULL)) AS pregnant
      FROM persons p JOIN units leaf ON leaf.id = p.home_id JOIN catchments c ON c.desa_id = leaf.parent_id
      JOIN units puskesmas ON puskesmas.id = c.puskesmas_id AND puskesmas.code = '19.02.PKM01'
      WHERE p.died_on IS NULL AND p.merged_into_id IS NULL AND c.until IS NULL
    ), grouped AS (
      SELECT id, records, CASE WHEN pregnant THEN 'ibu' WHEN years < 5 THEN 'balita' WHEN years BETWEEN 7 AND 17 THEN 'remaja'
        WHEN years BETWEEN 20 AND 40 AND sex = 'P' THEN 'perempuan' WHEN years BETWEEN 41 AND 59 THEN 'dewasa'
        WHEN years >= 60 THEN 'lansia' END AS place
      FROM near
    )
    SELECT DISTINCT ON (place) place, id::text FROM grouped WHERE place IS NOT NULL ORDER BY place, records DESC, id`;
  return Object.fromEntries(rows.map(({ place, id }) => [place, id]));
}

async function accountIdOf(username: string): Promise<string> {
  return (await db().user.findUniqueOrThrow({ where: { username } })).id;
}
