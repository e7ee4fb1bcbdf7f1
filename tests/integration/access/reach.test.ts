import { beforeAll, expect, test } from "vitest";
import { findActor } from "#lib/access/queries";
import { db } from "#lib/db/client";
import { dateOf } from "#lib/period/day";
import { actorOf, addAccount, makeWorld } from "#tests/integration/access/world";

let world: Awaited<ReturnType<typeof makeWorld>>;

beforeAll(async () => {
  world = await makeWorld();
});

const sorted = (...ids: string[]) => ids.toSorted();

test("a nurse of the puskesmas reaches every home of the desa it serves today", async () => {
  const nurse = await actorOf((await addAccount("PETUGAS", world.tanjung)).id);
  expect(nurse.desaIds).toEqual([world.damai]);
  expect(nurse.homes).toEqual(sorted(world.kenanga, world.melati, world.damaiElse));
  expect(nurse.puskesmasId).toBe(world.tanjung);
  expect(nurse.timeZone).toBe("Asia/Jakarta");
});

test("a desa that changed hands in July is reached by its new puskesmas", async () => {
  const head = await actorOf((await addAccount("KAPUS", world.batu)).id);
  expect(head.desaIds).toEqual([world.juru]);
  expect(head.homes).toEqual([world.mawar]);
});

test("a village midwife reaches the desa of her list while they are on it", async () => {
  const { id } = await addAccount("PUSTU", world.tanjung);
  const row = (unitId: string, since: string, until: string | null) => ({
    userId: id,
    unitId,
    since: new Date(since),
    until: until && new Date(until),
  });
  await db().userReach.createMany({
    data: [row(world.damai, "2026-11-01", null), row(world.juru, "2026-01-01", "2026-11-01")],
  });
  const midwife = await actorOf(id);
  expect(midwife.desaIds).toEqual([world.damai]);
  expect(midwife.homes).toEqual(sorted(world.kenanga, world.melati, world.damaiElse));
});

test("a kader reaches the own posyandu and no numbers of the desa", async () => {
  const kader = await actorOf((await addAccount("KADER", world.kenanga)).id);
  expect(kader.homes).toEqual([world.kenanga]);
  expect(kader.desaIds).toEqual([]);
  expect(kader.puskesmasId).toBe(world.tanjung);
});

test.each(["ADMIN", "DINKES", "AUDITOR"] as const)(
  "%s reaches all numbers and nobody's name",
  async (role) => {
    const actor = await actorOf((await addAccount(role, world.kabupaten)).id);
    expect(actor.desaIds).toEqual(sorted(world.damai, world.juru));
    expect(actor.homes).toEqual([]);
    expect(actor.puskesmasId).toBeNull();
  },
);

test("a disabled account is out at the next request", async () => {
  const user = await addAccount("PETUGAS", world.tanjung);
  const { sessionId } = await actorOf(user.id);
  await db().user.update({ where: { id: user.id }, data: { disabledAt: dateOf("2026-11-12") } });
  expect(await findActor(sessionId)).toBeNull();
});

test("an ended session is out at the next request", async () => {
  const { sessionId } = await actorOf((await addAccount("PETUGAS", world.tanjung)).id);
  await db().session.update({ where: { id: sessionId }, data: { endedAt: new Date() } });
  expect(await findActor(sessionId)).toBeNull();
});

test.each([
  { minutes: 119, out: false },
  { minutes: 120, out: true },
])("after $minutes idle minutes a session is out: $out", async ({ minutes, out }) => {
  const { sessionId } = await actorOf((await addAccount("PETUGAS", world.tanjung)).id);
  const lastSeenAt = new Date(Date.now() - minutes * 60_000);
  await db().session.update({ where: { id: sessionId }, data: { lastSeenAt } });
  expect((await findActor(sessionId)) === null).toBe(out);
  const { lastSeenAt: after } = await db().session.findUniqueOrThrow({ where: { id: sessionId } });
  expect(after > lastSeenAt).toBe(!out);
});

test("being seen is written down once a minute at most", async () => {
  const { sessionId } = await actorOf((await addAccount("PETUGAS", world.tanjung)).id);
  const lastSeenAt = new Date(Date.now() - 50_000);
  await db().session.update({ where: { id: sessionId }, data: { lastSeenAt } });
  await findActor(sessionId);
  const session = await db().session.findUniqueOrThrow({ where: { id: sessionId } });
  expect(session.lastSeenAt).toEqual(lastSeenAt);
});

test("a token that names no session finds nobody", async () => {
  expect(await findActor("01932b00-0000-7000-8000-000000000001")).toBeNull();
});
