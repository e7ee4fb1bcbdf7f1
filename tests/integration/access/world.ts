import { randomInt, randomUUID } from "node:crypto";
import { type Actor, demand } from "#lib/access/actor";
import type { Permission, Role } from "#lib/access/permissions";
import { findActor } from "#lib/access/queries";
import { hashPassword } from "#lib/account/hash-password";
import { db } from "#lib/db/client";
import type { UnitKind } from "#lib/db/generated/enums";
import { type Day, dateOf } from "#lib/period/day";
import { sealNik } from "#lib/person/seal-nik";

export const PASSWORD = "hujan-pagi-412";

type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * Two puskesmas. Tanjung serves Damai (posyandu Kenanga, Melati) and, until July 2026, Juru; Batu serves Juru since then.
 * A kabupaten of its own in every file, so that files may share a database.
 */
export async function makeWorld() {
  const code = `19.9${randomInt(1_000_000, 9_999_999)}`;
  const kabupaten = await unit("KABUPATEN", code, "Kab. Contoh", null);
  const kecamatan = await unit("KECAMATAN", `${code}.01`, "Kec. Contoh", kabupaten);
  const damai = await unit("DESA", `${code}.01.2001`, "Damai", kecamatan);
  const juru = await unit("DESA", `${code}.01.2002`, "Juru", kecamatan);
  const tanjung = await unit("PUSKESMAS", `${code}.PKM01`, "Tanjung (contoh)", kabupaten);
  const batu = await unit("PUSKESMAS", `${code}.PKM02`, "Batu (contoh)", kabupaten);
  const kenanga = await unit("POSYANDU", `${code}.01.2001.001`, "Kenanga (contoh)", damai);
  const melati = await unit("POSYANDU", `${code}.01.2001.002`, "Melati (contoh)", damai);
  const damaiElse = await unit("TANPA_POSYANDU", `${code}.01.2001.000`, "Tanpa posyandu", damai);
  const mawar = await unit("POSYANDU", `${code}.01.2002.001`, "Mawar (contoh)", juru);

  await serve(damai, tanjung, "2024-01-01", null);
  await serve(juru, tanjung, "2024-01-01", "2026-07-01");
  await serve(juru, batu, "2026-07-01", null);
  return { code, kabupaten, damai, juru, tanjung, batu, kenanga, melati, damaiElse, mawar };
}

export async function addAccount(role: Role, unitId: string, changes: object = {}) {
  const id = randomUUID();
  const username = `${role.toLowerCase()}-${id.slice(0, 8)}`;
  const base = { id, username, name: `Ibu ${role}`, role, unitId, passwordChangedAt: dateOf("2026-01-01") };
  return db().user.create({ data: { ...base, passwordHash: await hashPassword(PASSWORD), ...changes } });
}

/** An actor as the request of a signed-in browser would find it. */
export async function actorOf(userId: string): Promise<Actor> {
  const { id } = await db().session.create({ data: { userId } });
  const actor = await findActor(id);
  if (!actor) throw new Error("the session is out");
  return actor;
}

export async function authorizedAs<P extends Permission>(permission: P, role: Role, unitId: string) {
  return demand(await actorOf((await addAccount(role, unitId)).id), permission);
}

export async function addPerson(
  world: Pick<World, "tanjung">,
  homeId: string | null,
  { nik, bornOn, ...changes }: { name: string; bornOn?: Day; nik?: string; motherName?: string },
) {
  const registrar = await db().user.findFirst({ where: { unitId: world.tanjung }, select: { id: true } });
  const registeredById = registrar?.id ?? (await addAccount("PETUGAS", world.tanjung)).id;
  const identity = nik ? sealNik(nik) : { noNikReason: "BELUM_REKAM" as const };
  const born = dateOf(bornOn ?? "1990-03-25");
  return db().person.create({
    data: { ...identity, ...changes, sex: "P", bornOn: born, homeId, registeredById },
  });
}

async function unit(kind: UnitKind, code: string, name: string, parentId: string | null): Promise<string> {
  const { id } = await db().unit.create({
    data: { kind, code, name, parentId, since: dateOf("2020-01-01") },
  });
  return id;
}

async function serve(desaId: string, puskesmasId: string, since: Day, until: Day | null) {
  await db().catchment.create({
    data: { desaId, puskesmasId, since: dateOf(since), until: until && dateOf(until) },
  });
}
