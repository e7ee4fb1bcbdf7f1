import { db } from "#lib/db/client";
import { settle } from "#tests/support/e2e-district";

export type Places = Record<string, string>;

type SeededAccount = { role: string; username: string };

/** The seeded account of that role; null for nobody. All of them meet at one posyandu. */
export function accountOf(role: string): string | null {
  if (role === "nobody") return null;
  const accounts: SeededAccount[] = JSON.parse(process.env.DENYUT_E2E_ACCOUNTS ?? "[]");
  const found = accounts.find((account) => account.role === role);
  if (!found) throw new Error(`Tidak ada akun ${role}`);
  return found.username;
}

const OWN = "19.02.01.1016";
const OUTSIDE = "19.02.04.2008";

/** What the {words} of the access tables stand for: units, accounts and people inside and outside the common reach. */
export async function preparePlaces(): Promise<Places> {
  const by = accountOf("PETUGAS") ?? "";
  const child = { sex: "L", bornOn: "2025-02-03", by } as const;
  const own = await settle({ ...child, name: "Zulkifli Dalam", home: `${OWN}.001` });
  const beside = await settle({ ...child, name: "Zulkifli Sebelah", home: `${OWN}.002` });
  const outside = await settle({ ...child, name: "Zulkifli Luar", home: `${OUTSIDE}.001` });
  return {
    kabupaten: "19.02",
    puskesmas: "19.02.PKM01",
    puskesmasLuar: "19.02.PKM04",
    pustu: `${OWN}.PST01`,
    desa: OWN,
    desaLuar: OUTSIDE,
    posyandu: `${OWN}.001`,
    posyanduLuar: `${OUTSIDE}.001`,
    kader: await accountIdOf(`${OWN}.001`),
    kaderLuar: await accountIdOf(`${OUTSIDE}.001`),
    petugas: await accountIdOf(by),
    orang: own.id,
    orangSebelah: beside.id,
    orangLuar: outside.id,
  };
}

async function accountIdOf(username: string): Promise<string> {
  return (await db().user.findUniqueOrThrow({ where: { username } })).id;
}
