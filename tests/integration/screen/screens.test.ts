import { randomUUID } from "node:crypto";
import { beforeAll, expect, test, vi } from "vitest";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readBoard } from "#lib/page/screen/read-board";
import { readScreens } from "#lib/page/screen/read-screens";
import type { ScreenReader } from "#lib/page/screen/viewer";
import { watchBoard } from "#lib/page/screen/watch-board";
import { findScreen } from "#lib/screen/find-screen";
import { createScreen, revokeScreen } from "#lib/screen/manage-screens";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, openYears } from "#prisma/factories/records";
import { signedIn, type TestUser } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2025, 2026);
});

async function make(user: TestUser, unit: { id: string }) {
  const actor = demand(await signedIn(user), "screen:manage");
  return asActor(actor, (tx) =>
    createScreen(tx, actor, { unit_id: unit.id, name: "Ruang rapat", months: "12" }),
  );
}

async function idOf(key: string): Promise<string> {
  const screen = await findScreen(key);
  expect(screen).not.toBeNull();
  return screen?.id ?? "";
}

async function revoke(user: TestUser, id: string) {
  const actor = demand(await signedIn(user), "screen:manage");
  return asActor(actor, (tx) => revokeScreen(tx, actor, { id }));
}

test("a link opens the screen of its unit until it is withdrawn; its key lies nowhere", async () => {
  const { key } = await make(world.rahma, world.tanjungpandan);
  const screen = await findScreen(key);
  expect(screen).toMatchObject({ unitCode: "19.02.PKM01", unitKind: "PUSKESMAS" });
  const [row] = await db().$queryRaw<{ row: string }[]>`SELECT s::text AS row FROM screens s`;
  expect(row?.row).not.toContain(key);
  expect((await db().screen.findFirstOrThrow()).lastSeenAt).not.toBeNull();
  await revoke(world.rahma, screen?.id ?? "");
  expect(await findScreen(key)).toBeNull();
  const actor = demand(await signedIn(world.rahma), "screen:manage");
  expect((await readScreens(actor)).links).toMatchObject([{ name: "Ruang rapat", open: false }]);
});

test("a head of a puskesmas makes and withdraws no screen of another, the office those of all", async () => {
  await expect(make(world.rahma, world.neighbour)).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { key } = await make(world.budi, world.neighbour);
  const id = await idOf(key);
  await expect(revoke(world.rahma, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await revoke(world.budi, id);
});

test("PostgreSQL itself shows a puskesmas its own links alone, and lets nobody make or withdraw one of another or in another's name", async () => {
  await make(world.budi, world.neighbour);
  const [rahma, budi] = [await signedIn(world.rahma), await signedIn(world.budi)];
  const unitsSeen = (asking: typeof rahma) =>
    asActor(asking, async (tx) => [
      ...new Set((await tx.screen.findMany({ select: { unitId: true } })).map(({ unitId }) => unitId)),
    ]);
  expect(await unitsSeen(rahma)).toEqual([world.tanjungpandan.id]);
  expect(await unitsSeen(budi)).toContain(world.neighbour.id);

  const making = (unitId: string, createdById: string) =>
    asActor(rahma, (tx) =>
      tx.screen.create({
        data: {
          unitId,
          createdById,
          name: "Lorong",
          keyHash: randomUUID(),
          expiresAt: new Date(Date.now() + 86_400_000),
        },
        select: { id: true },
      }),
    );
  await expect(making(world.neighbour.id, rahma.id)).rejects.toThrow(/row-level security/);
  await expect(making(world.tanjungpandan.id, budi.id)).rejects.toThrow(/row-level security/);
  const { id } = await making(world.tanjungpandan.id, rahma.id);
  const withdrawing = (where: { id?: string; unitId?: string }, revokedById: string) =>
    asActor(rahma, (tx) => tx.screen.updateMany({ where, data: { revokedAt: new Date(), revokedById } }));
  expect(await withdrawing({ unitId: world.neighbour.id }, rahma.id)).toEqual({ count: 0 });
  await expect(withdrawing({ id }, budi.id)).rejects.toThrow(/row-level security/);
  expect(await withdrawing({ id }, rahma.id)).toEqual({ count: 1 });
  const back = { revokedAt: null, revokedById: rahma.id };
  expect(await asActor(rahma, (tx) => tx.screen.updateMany({ where: { id }, data: back }))).toEqual({
    count: 0,
  });
});

test("one that has run out opens nothing, and none may live longer than a year", async () => {
  const { key } = await make(world.budi, world.kabupaten);
  const id = await idOf(key);
  await db()
    .$executeRaw`UPDATE screens SET created_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE id = ${id}::uuid`;
  expect(await findScreen(key)).toBeNull();
  await expect(
    db().$executeRaw`UPDATE screens SET expires_at = now() + interval '3 years' WHERE id = ${id}::uuid`,
  ).rejects.toThrow(/screens_life/);
});

const reader = (unit: { id: string; code: string }, kind: "KABUPATEN" | "PUSKESMAS"): ScreenReader => ({
  id: unit.id,
  unitId: unit.id,
  unitCode: unit.code,
  unitKind: kind,
  homes: [],
  role: kind === "KABUPATEN" ? "DINKES" : "PETUGAS",
  desaIds: [],
  puskesmasId: kind === "PUSKESMAS" ? unit.id : null,
  timeZone: "Asia/Jakarta",
});

test("the board of a puskesmas has its own desa and no other, and no name", async () => {
  const who = { name: "Rosmala Dewi", sex: "P", bornOn: "1998-03-01" } as const;
  const mother = await createPerson({ ...who, home: world.kenanga, by: world.sri });
  await createPregnancy({ person: mother, hpht: "2026-04-20", registeredOn: "2026-06-29", by: world.sri });
  const board = await readBoard(reader(world.tanjungpandan, "PUSKESMAS"));
  expect(board?.board.slides[0]?.plates.map(({ name }) => name)).toEqual(["Juru Seberang", "Kampong Damai"]);
  expect(JSON.stringify(board)).not.toMatch(/Rosmala|Air Saga/);
  const whole = await readBoard(reader(world.kabupaten, "KABUPATEN"));
  expect(whole?.board.slides[0]?.plates).toHaveLength(2);
});

test("an open screen is told the board, and ends when its link is withdrawn", async () => {
  const { key } = await make(world.budi, world.kabupaten);
  const id = await idOf(key);
  const over = new AbortController();
  const stillMay = async () => (await findScreen(key)) !== null;
  const viewer = { reader: reader(world.kabupaten, "KABUPATEN"), who: id, stillMay };
  const body = watchBoard(viewer, over.signal, 50)?.body?.getReader();
  let text = "";
  const reading = (async () => {
    for (let part = await body?.read(); part && !part.done; part = await body?.read())
      text += new TextDecoder().decode(part.value);
  })();
  await vi.waitFor(() => expect(text).toContain('"pulse"'), { timeout: 5_000 });
  expect(text.match(/event: papan/g)).toHaveLength(3);
  await revoke(world.budi, id);
  await vi.waitFor(() => expect(text).toContain("event: akhir"), { timeout: 5_000 });
  await reading;
});
