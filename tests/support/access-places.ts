import { db } from "#lib/db/client";
import { settle, settleMother } from "#tests/support/e2e-district";

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
    ...(await longestHistories()),
  };
}

/** Somebody of Puskesmas Tanjungpandan for each form, with as much to show as there is. */
async function longestHistories(): Promise<Places> {
  const rows = await db().$queryRaw<{ place: string; id: string }[]>`
    WITH near AS (
      SELECT p.*, (SELECT count(*) FROM service_records r WHERE r.person_id = p.id) AS records,
        extract(year FROM age(date '2026-11-12', p.born_on))::int AS years,
        EXISTS (SELECT 1 FROM pregnancies g WHERE g.person_id = p.id AND g.hpht_on > date '2026-03-01'
          AND NOT EXISTS (SELECT 1 FROM pregnancy_outcomes o WHERE o.pregnancy_id = g.id)) AS pregnant
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
