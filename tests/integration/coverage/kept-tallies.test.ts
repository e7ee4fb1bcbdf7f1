import { beforeAll, expect, test } from "vitest";
import { readTallies } from "#lib/coverage/read-tallies";
import { asReader } from "#lib/db/as-actor";
import { db, type Tx } from "#lib/db/client";
import { SLOTS } from "#lib/measure/slots";
import { addToTallies } from "#lib/measure/tallies";
import { createWorld, type World } from "#prisma/factories/world";

const nobody = { id: "00000000-0000-0000-0000-000000000000", homes: [], unitKind: "POSYANDU" };
let world: World;

beforeAll(async () => {
  world = await createWorld();
});

const one = (unitId: string, by = 1) => ({
  ...{ year: 2026, unitId, slot: SLOTS.D, sex: "P" as const },
  months: Array.from({ length: 12 }, (_, index) => (index === 4 ? by : 0)),
});

const read = (tx: Tx) =>
  readTallies(tx, { year: 2026, unitIds: [world.melati.id, world.kenanga.id], masks: ["D"] });
const asPage = () => asReader(nobody, read);
const may = async () => (await asPage())(world.melati.id)("D")[4];

test("a page sees what has been committed, and nothing else", async () => {
  expect(await may()).toBe(0);
  await db().$transaction((tx) => addToTallies(tx, [one(world.melati.id)]));
  expect(await may()).toBe(1);

  await db()
    .$transaction(async (tx) => {
      await addToTallies(tx, [one(world.melati.id, 10)]);
      expect((await read(tx))(world.melati.id)("D")[4]).toBe(11);
      expect(await may()).toBe(1);
      throw new Error("batal");
    })
    .catch(() => null);
  expect(await may()).toBe(1);

  await db().$transaction(async (tx) => {
    await addToTallies(tx, [one(world.melati.id, 2)]);
    expect((await read(tx))(world.melati.id)("D")[4]).toBe(3);
    await addToTallies(tx, [one(world.melati.id, 2)]);
  });
  expect(await may()).toBe(5);
});

test("what has not changed is at hand, unit by unit", async () => {
  const before = await asPage();
  await db().$transaction((tx) => addToTallies(tx, [one(world.melati.id)]));
  const after = await asPage();
  expect(after(world.kenanga.id)).toBe(before(world.kenanga.id));
  expect(after(world.melati.id)).not.toBe(before(world.melati.id));
});

test("what is taken away and put back by two is neither of the former", async () => {
  const before = await may();
  await db().$transaction((tx) => addToTallies(tx, [one(world.melati.id, 3), one(world.kenanga.id, 3)]));
  await db().$transaction((tx) => addToTallies(tx, [one(world.melati.id, -3)]));
  expect(await may()).toBe(before);
  await db()
    .$executeRaw`UPDATE tallies SET m5 = m5 + 7 WHERE unit_id = ${world.melati.id}::uuid AND slot = ${SLOTS.D}::smallint`;
  expect(await may()).toBe((before ?? 0) + 7);
});

test("whoever has written something, by whatever statement, is told it: its own snapshot is that of before", async () => {
  const before = (await may()) ?? 0;
  await db()
    .$transaction(async (tx) => {
      expect((await read(tx))(world.melati.id)("D")[4]).toBe(before);
      await tx.$executeRaw`UPDATE tallies SET m5 = m5 + 4 WHERE unit_id = ${world.melati.id}::uuid AND slot = ${SLOTS.D}::smallint`;
      expect((await read(tx))(world.melati.id)("D")[4]).toBe(before + 4);
      throw new Error("batal");
    })
    .catch((error: Error) => expect(error.message).toBe("batal"));
  expect(await may()).toBe(before);
});
