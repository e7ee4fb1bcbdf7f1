import { beforeAll, expect, test } from "vitest";
import { readTallies } from "#lib/coverage/read-tallies";
import { readYears } from "#lib/coverage/read-years";
import { asActor, asReader } from "#lib/db/as-actor";
import { db, type Tx } from "#lib/db/client";
import { keptForTheMoment } from "#lib/db/kept";
import { forgetRead } from "#lib/db/read-of-it";
import { SLOTS } from "#lib/measure/slots";
import { addToTallies } from "#lib/measure/tallies";
import { createWorld, type World } from "#prisma/factories/world";

const nobody = { id: "00000000-0000-0000-0000-000000000000", homes: [], unitKind: "POSYANDU" };
let world: World;

beforeAll(async () => {
  world = await createWorld();
});

const inMay = async (tx: Tx) =>
  (await readTallies(tx, { year: 2026, unitIds: [world.melati.id], masks: ["D"] }))(world.melati.id)("D")[4];

const oneMore = () =>
  db().$transaction((tx) =>
    addToTallies(tx, [
      {
        ...{ year: 2026, unitId: world.melati.id, slot: SLOTS.D, sex: "P" as const },
        months: Array.from({ length: 12 }, (_, index) => (index === 4 ? 1 : 0)),
      },
    ]),
  );

function signal() {
  let give = () => {};
  const given = new Promise<void>((done) => {
    give = done;
  });
  return { given, give: () => give() };
}

/** Reads, lets somebody else save meanwhile, and reads again. */
async function aroundASave<T>(again: (tx: Tx) => Promise<T>) {
  const [read, saved] = [signal(), signal()];
  const reader = asReader(nobody, async (tx) => {
    const before = (await inMay(tx)) ?? 0;
    read.give();
    await saved.given;
    return { before, after: await again(tx) };
  });
  await read.given;
  await oneMore();
  saved.give();
  return await reader;
}

test("what is saved while a page is read stands on the next page, and in no part of this one", async () => {
  const { before, after } = await aroundASave(inMay);
  expect(after).toBe(before);
  expect(await asReader(nobody, inMay)).toBe(before + 1);
});

test("a reader can write nothing, whatever its role may", async () => {
  const mayWrite = async (tx: Tx) => {
    const [row] = await tx.$queryRaw<
      { only: string }[]
    >`SELECT current_setting('transaction_read_only') AS only`;
    return row?.only === "off";
  };
  expect(await asReader(nobody, mayWrite)).toBe(false);
  expect(await asActor(nobody, mayWrite)).toBe(true);
});

test("what is begun while a page is read is of its own moment, and may write", async () => {
  const { before, after } = await aroundASave(() =>
    asActor(nobody, async (own) => {
      const [row] = await own.$queryRaw<
        { only: string }[]
      >`SELECT current_setting('transaction_read_only') AS only`;
      return { may: await inMay(own), only: row?.only };
    }),
  );
  expect(after).toEqual({ may: before + 1, only: "off" });
});

test("a year that is opened while nobody looks is open for the next reader", async () => {
  const stateOf = () => asReader(nobody, async (tx) => (await readYears(tx)).stateOf(2031));
  expect(await stateOf()).toBe("NOT_OPENED");
  expect(await stateOf()).toBe("NOT_OPENED");
  await db().$executeRaw`INSERT INTO years (year) VALUES (2031)`;
  expect(await stateOf()).toBe("OPEN");
});

test("what all readers of a moment are told is asked once, after a save anew, and each time by whoever may write", async () => {
  const asked: string[] = [];
  const ask = (who: string) => (tx: Tx) =>
    keptForTheMoment(tx, "uji", async () => {
      asked.push(who);
      return who;
    });
  expect(await asReader(nobody, ask("satu"))).toBe("satu");
  expect(await asReader(nobody, ask("dua"))).toBe("satu");
  expect(await asReader(nobody, (tx) => keptForTheMoment(tx, "lain", async () => "lain"))).toBe("lain");
  expect(await asActor(nobody, ask("tiga"))).toBe("tiga");
  await oneMore();
  expect(await asReader(nobody, ask("empat"))).toBe("empat");
  forgetRead();
  expect(await asReader(nobody, ask("lima"))).toBe("lima");
  expect(asked).toEqual(["satu", "tiga", "empat", "lima"]);
});
