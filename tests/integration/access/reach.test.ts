import { beforeAll, expect, test } from "vitest";
import { findActor } from "#lib/access/queries";
import { db } from "#lib/db/client";
import { now } from "#lib/db/now";
import { dateOf } from "#lib/period/day";
import { createCatchment, type TestUnit } from "#prisma/factories/units";
import { createSession, createUser, signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;

beforeAll(async () => {
  world = await createWorld();
  const { juruSeberang, neighbour } = world;
  await db().catchment.updateMany({
    where: { desaId: juruSeberang.id },
    data: { until: dateOf("2026-07-01") },
  });
  await createCatchment({ desa: juruSeberang, puskesmas: neighbour, since: "2026-07" });
});

const idsOf = (...units: TestUnit[]) => units.map(({ id }) => id).toSorted();

test("a nurse of the puskesmas reaches every home of the desa it serves today", async () => {
  const nurse = await signedIn(world.petugas);
  expect(nurse.desaIds).toEqual(idsOf(world.kampongDamai));
  expect(nurse.homes).toEqual(idsOf(world.kenanga, world.flamboyan, world.kampongDamaiBucket));
  expect(nurse).toMatchObject({ puskesmasId: world.tanjungpandan.id, timeZone: "Asia/Jakarta" });
});

test("a desa that changed hands in July is reached by its new puskesmas", async () => {
  const nurse = await signedIn(world.tetangga);
  expect(nurse.desaIds).toEqual(idsOf(world.airSaga, world.juruSeberang));
  expect(nurse.homes).toEqual(
    idsOf(world.teratai, world.airSagaBucket, world.melati, world.juruSeberangBucket),
  );
});

test("a village midwife reaches the desa of her list while they are on it", async () => {
  await db().userReach.create({
    data: {
      userId: world.sri.id,
      unitId: world.juruSeberang.id,
      since: dateOf("2026-01-01"),
      until: dateOf("2026-11-01"),
    },
  });
  const midwife = await signedIn(world.sri);
  expect(midwife.desaIds).toEqual(idsOf(world.kampongDamai));
  expect(midwife.homes).toEqual(idsOf(world.kenanga, world.flamboyan, world.kampongDamaiBucket));
  expect(midwife.puskesmasId).toBe(world.tanjungpandan.id);
});

test("a kader reaches the own posyandu and no numbers of the desa", async () => {
  const kader = await signedIn(world.wati);
  expect(kader.homes).toEqual(idsOf(world.kenanga));
  expect(kader).toMatchObject({ desaIds: [], puskesmasId: world.tanjungpandan.id });
});

test("the kabupaten reaches all numbers and nobody's name", async () => {
  for (const user of [world.admin, world.budi, world.auditor]) {
    const actor = await signedIn(user);
    expect(actor.desaIds).toEqual(idsOf(world.kampongDamai, world.juruSeberang, world.airSaga));
    expect(actor).toMatchObject({ homes: [], puskesmasId: null });
  }
});

test("a disabled account is out at the next request", async () => {
  const user = await createUser({ username: "keluar", name: "X", role: "PETUGAS", unit: world.neighbour });
  const { sessionId } = await signedIn(user);
  await db().user.update({ where: { id: user.id }, data: { disabledAt: now() } });
  expect(await findActor(sessionId)).toBeNull();
});

test("an ended session is out at the next request", async () => {
  const id = await createSession(world.petugas);
  await db().session.update({ where: { id }, data: { endedAt: now() } });
  expect(await findActor(id)).toBeNull();
});

test.each([
  { minutes: 119, out: false },
  { minutes: 120, out: true },
])("after $minutes idle minutes a session is out: $out", async ({ minutes, out }) => {
  const id = await createSession(world.petugas);
  const lastSeenAt = new Date(now().getTime() - minutes * 60_000);
  await db().session.update({ where: { id }, data: { lastSeenAt } });
  expect((await findActor(id)) === null).toBe(out);
  const after = await db().session.findUniqueOrThrow({ where: { id } });
  expect(after.lastSeenAt > lastSeenAt).toBe(!out);
});

test("being seen is written down once a minute at most", async () => {
  const id = await createSession(world.petugas);
  const lastSeenAt = new Date(now().getTime() - 50_000);
  await db().session.update({ where: { id }, data: { lastSeenAt } });
  await findActor(id);
  expect((await db().session.findUniqueOrThrow({ where: { id } })).lastSeenAt).toEqual(lastSeenAt);
});

test("a token that names no session finds nobody", async () => {
  expect(await findActor("01932b00-0000-7000-8000-000000000001")).toBeNull();
});
