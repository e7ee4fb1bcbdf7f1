import type { Klaster } from "#lib/access/actor";
import type { Role } from "#lib/access/permissions";
import { hashPassword } from "#lib/account/hash-password";
import { plainName } from "#lib/area/labels";
import type { KabupatenAreas } from "#lib/area/official-area";
import { unitId } from "#lib/area/unit-id";
import { db } from "#lib/db/client";
import { dateOfMonth } from "#lib/period/month";
import type { Worker } from "#prisma/seed/lives/stage";
import { fractionOf } from "#prisma/seed/network/network";
import type { Network } from "#prisma/seed/network/network-plan";

/** Of every demo account; made known at the terminal and on the sign-in page of demo data. */
export const DEMO_PASSWORD = "sandi-contoh";

export type SeededAccount = Worker & {
  username: string;
  name: string;
  unitCode: string;
  unitName: string;
  klaster?: Klaster;
  /** Codes of the desa that a PUSTU account serves. */
  desa?: readonly string[];
};

const SINCE = dateOfMonth("2015-01");
const MIDWIVES = [
  ...[
    "Sri",
    "Yuli",
    "Rina",
    "Herlina",
    "Dewi",
    "Nurlaila",
    "Fitri",
    "Ratna",
    "Desi",
    "Maya",
    "Lestari",
    "Erna",
  ],
  ...["Susi", "Mega", "Wulan", "Santi", "Indah", "Tuti", "Elvi", "Rosita", "Ani", "Weni", "Evi", "Marlina"],
] as const;
const KADER = [
  ...[
    "Wati",
    "Sumiati",
    "Aminah",
    "Rohana",
    "Nuraini",
    "Salmah",
    "Halimah",
    "Yanti",
    "Leni",
    "Rika",
    "Sulastri",
  ],
  ...[
    "Hartati",
    "Meli",
    "Reni",
    "Novi",
    "Suryani",
    "Badariah",
    "Neni",
    "Eka",
    "Kartini",
    "Mira",
    "Yuyun",
    "Nia",
  ],
] as const;

/** Every account of the demo, as codes say who works where. */
export async function seedAccounts(areas: KabupatenAreas, network: Network): Promise<SeededAccount[]> {
  const accounts = [
    ...office(areas.kabupaten),
    ...puskesmasAccounts(network),
    ...midwives(areas, network),
    ...kaders(network),
  ];
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const changedAt = new Date("2024-01-02T03:00:00Z");
  const beginner = accounts.filter(({ role }) => role === "KADER").at(-1)?.id;
  await db().user.createMany({
    data: accounts.map(({ id, username, name, role, unitId, klaster }) => ({
      id,
      username,
      name,
      role,
      unitId,
      klaster: klaster ?? null,
      passwordHash,
      // One has yet to choose a password, to show how that goes.
      passwordChangedAt: id === beginner ? null : changedAt,
      createdAt: changedAt,
    })),
  });
  await db().userReach.createMany({
    data: accounts.flatMap(({ id, desa }) =>
      (desa ?? []).map((code) => ({ userId: id, unitId: unitId(code), since: SINCE })),
    ),
  });
  return accounts;
}

type Unit = { code: string; name: string };

function account(role: Role, username: string, name: string, unit: Unit): SeededAccount {
  return {
    id: unitId(`akun ${unit.code} ${username}`),
    role,
    username,
    name: `${name} (contoh)`,
    unitId: unitId(unit.code),
    unitCode: unit.code,
    unitName: unit.name,
  };
}

function office(kabupaten: Unit): SeededAccount[] {
  return [
    account("ADMIN", "admin", "Admin dinkes", kabupaten),
    account("DINKES", "dinkes", "Staf dinkes", kabupaten),
    account("AUDITOR", "auditor", "Auditor inspektorat", kabupaten),
  ];
}

function puskesmasAccounts({ puskesmas }: Network): SeededAccount[] {
  const named = usernames();
  return puskesmas.flatMap((unit, index) => {
    const place = named(slug(plainName({ name: unit.name })));
    const team = [
      account("KAPUS", `kapus.${place}`, "Kepala puskesmas", unit),
      account("PETUGAS", `petugas.${place}`, "Petugas puskesmas", unit),
    ];
    if (index > 0) return team;
    const numbers = [2, 3, 4] as const;
    const leaders = numbers.map((number) => ({
      ...account("PJ_KLASTER", `pj${number}.${place}`, `PJ Klaster ${number}`, unit),
      klaster: `KLASTER_${number}` as const,
    }));
    return [...team, ...leaders];
  });
}

/** One in every pustu for the desa it serves, and one in more than half of the other desa. */
function midwives({ desa }: KabupatenAreas, { pustu, catchments }: Network): SeededAccount[] {
  const named = usernames();
  const inPustu = pustu.map((unit) => ({
    unit,
    serves: catchments.filter(({ pustuCode }) => pustuCode === unit.code).map(({ desaCode }) => desaCode),
  }));
  const without = new Set(catchments.filter(({ pustuCode }) => !pustuCode).map(({ desaCode }) => desaCode));
  const inDesa = desa
    .filter(({ code }) => without.has(code) && fractionOf(`${code} bidan`) < 0.6)
    .map((unit) => ({ unit, serves: [unit.code] }));
  return [...inPustu, ...inDesa].map(({ unit, serves }, index) => ({
    ...account(
      "PUSTU",
      `bidan.${named(slug(plainName(unit)))}`,
      `Bidan ${MIDWIVES[index % MIDWIVES.length]}`,
      unit,
    ),
    desa: serves,
  }));
}

/** A posyandu's shared account; its name is the posyandu's code, which nobody needs to know by heart. */
function kaders({ posyandu }: Network): SeededAccount[] {
  return posyandu.map((unit, index) =>
    account("KADER", unit.code, `Kader ${KADER[index % KADER.length]}`, unit),
  );
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Two places of one name become "airsaga" and "airsaga2". */
function usernames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  };
}
