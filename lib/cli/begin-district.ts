import { hashPassword, newInitialPassword } from "#lib/account/hash-password";
import { unitId } from "#lib/area/unit-id";
import { db } from "#lib/db/client";
import { Halt } from "#lib/db/halt";
import { rebuild } from "#lib/measure/rebuild";
import { yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { seedReference } from "#prisma/seed/reference";

const USERNAME = "admin";

export type Begun = { kecamatan: number; desa: number; username: string; password: string };

/** The areas of one kabupaten, the running year and the first account, whose password must be changed at sign-in. */
export async function beginDistrict(kabupaten: string): Promise<Begun> {
  if ((await db().user.count()) > 0)
    throw new Halt("Basis data ini sudah punya akun; admin menambah yang lain.");
  const areas = await seedReference(kabupaten);
  const password = newInitialPassword();
  await db().user.create({
    data: {
      username: USERNAME,
      name: "Admin",
      role: "ADMIN",
      unitId: unitId(kabupaten),
      passwordHash: await hashPassword(password),
    },
    select: { id: true },
  });
  await db().openedYear.createMany({ data: [{ year: yearOf(today("Asia/Jakarta")) }], skipDuplicates: true });
  await rebuild();
  await db().$disconnect();
  return { ...areas, username: USERNAME, password };
}
