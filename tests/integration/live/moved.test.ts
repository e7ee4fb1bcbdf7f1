import { setTimeout as wait } from "node:timers/promises";
import { v7 as uuidv7 } from "uuid";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { demand } from "#lib/access/actor";
import { readMark } from "#lib/coverage/read-mark";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { hearMoved } from "#lib/db/hear-moved";
import { type Moved, tellMoved } from "#lib/db/moved";
import { forgetRead } from "#lib/db/read-of-it";
import { watchNumbers } from "#lib/live/watch-numbers";
import { recordService } from "#lib/recording/record-service";
import { RecordInput } from "#lib/recording/schema";
import { voidService } from "#lib/recording/void-service";
import { addUnit } from "#lib/unit/add-unit";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, openYears } from "#prisma/factories/records";
import { createSession, signedIn, type TestUser } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// Today is 12 November 2026.

let world: World;
let mother: { id: string };
let heard: Moved[] = [];
const ends: (() => void)[] = [];

beforeAll(async () => {
  world = await createWorld();
  await openYears(2025, 2026);
  const who = { name: "Rosmala Dewi", sex: "P", bornOn: "1998-03-01" } as const;
  mother = await createPerson({ ...who, home: world.kenanga, by: world.sri });
  await createPregnancy({ person: mother, hpht: "2026-04-20", registeredOn: "2026-06-29", by: world.sri });
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  heard = [];
});

const listeners = () =>
  db().$queryRaw<{ pid: number }[]>`SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'denyut mendengar'`;

async function listen() {
  ends.push(hearMoved((moved) => heard.push(moved)));
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(1));
  await wait(100); // LISTEN follows the connection
}

async function save(servedOn: string): Promise<string> {
  const sri = demand(await signedIn(world.sri), "service:record");
  const input = RecordInput.parse({
    ...{ id: uuidv7(), person_id: mother.id, kind: "ANC", served_on: servedOn, place: "PUSTU" },
    ...{ petugas: "BIDAN", bb_kg: "58,4", sistolik: "120", diastolik: "80", tanda_bahaya_ada: "tidak" },
  });
  return (await asActor(sri, (tx) => recordService(tx, sri, input))).id;
}

const arrived = (count: number) => vi.waitFor(() => expect(heard).toHaveLength(count));

test("a save is heard once, with the home and the month of its numbers, and no person", async () => {
  await save("2026-07-01");
  await listen();
  const id = await save("2026-08-05");
  await arrived(1);
  expect(heard).toEqual([{ units: [world.kenanga.id], since: "2026-08", records: 1 }]);
  const sri = await signedIn(world.sri);
  await asActor(sri, (tx) => voidService(tx, demand(sri, "service:correct"), { id, reason: "salah orang" }));
  await arrived(2);
  await wait(100);
  expect(heard).toHaveLength(2);
});

test("what is taken back before the commit is not heard", async () => {
  await listen();
  const sri = demand(await signedIn(world.sri), "service:record");
  const failing = asActor(sri, async (tx) => {
    await recordService(
      tx,
      sri,
      RecordInput.parse({
        ...{ id: uuidv7(), person_id: mother.id, kind: "ANC", served_on: "2026-07-03", place: "PUSTU" },
        ...{ petugas: "BIDAN", bb_kg: "58,4", sistolik: "120", diastolik: "80", tanda_bahaya_ada: "tidak" },
      }),
    );
    throw new Error("refused");
  });
  await expect(failing).rejects.toThrow("refused");
  await wait(200);
  expect(heard).toEqual([]);
});

test("a connection that PostgreSQL ends comes again by itself, and whoever watches reads once", async () => {
  await listen();
  const [before] = await listeners();
  await db().$queryRaw`SELECT pg_terminate_backend(${before?.pid ?? 0}::int)`;
  await arrived(1);
  expect(heard[0]?.units).toEqual(["*"]);
  await save("2026-08-24");
  await arrived(2);
  expect(heard[1]?.units).toEqual([world.kenanga.id]);
});

test("a process that nobody watches holds no connection", { timeout: 15_000 }, async () => {
  await listen();
  for (const end of ends.splice(0)) end();
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(0), { timeout: 8_000, interval: 250 });
});

async function stream(user: TestUser, checkMs?: number) {
  const actor = demand(await signedIn(user), "coverage:read");
  const over = new AbortController();
  ends.push(() => over.abort());
  const answer = await watchNumbers(actor, over.signal, checkMs);
  const reader = answer?.body?.getReader();
  let text = "";
  const reading = (async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      text += new TextDecoder().decode(part.value);
  })();
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(1));
  await wait(100);
  return { actor, reading, text: () => text, headers: answer?.headers };
}

test("a stream tells units of the reader's reach, to the neighbour nothing, and a name to nobody", async () => {
  const own = await stream(world.sri);
  const other = await stream(world.tetangga);
  await save("2026-09-07");
  await vi.waitFor(() => expect(own.text()).toContain("event: gerak"));
  expect(own.text()).toContain('"19.02.01.1016.001"');
  expect(own.text()).not.toMatch(/Rosmala|19\.02"/);
  await wait(200);
  expect(other.text()).not.toContain("gerak");
  expect(own.headers?.get("x-accel-buffering")).toBe("no");
});

test("a posyandu that opens while somebody watches is one of those that are told", async () => {
  const own = await stream(world.sri);
  const admin = demand(await signedIn(world.admin), "unit:manage");
  const input = { kind: "POSYANDU", parentId: world.kampongDamai.id, name: "Anggrek" } as const;
  const added = await asActor(admin, (tx) =>
    addUnit(tx, admin, { ...input, desaId: undefined, since: "2026-11" }),
  );
  await vi.waitFor(() => expect(own.text()).toContain('"n":0'));
  await db().$transaction((tx) => tellMoved(tx, { units: [added.id], since: "2026-11", records: 1 }));
  await vi.waitFor(() => expect(own.text()).toContain(`"${added.code}"`), { timeout: 3_000 });
});

test("a stream ends with its session, which it does not keep awake", async () => {
  const { actor, reading, text } = await stream(world.sri, 50);
  const seen = () => db().session.findUniqueOrThrow({ where: { id: actor.sessionId } });
  const before = await seen();
  await wait(200);
  expect((await seen()).lastSeenAt).toEqual(before.lastSeenAt);
  await db().session.update({ where: { id: actor.sessionId }, data: { endedAt: new Date() } });
  await vi.waitFor(() => expect(text()).toContain("event: akhir"), { timeout: 5_000 });
  await reading;
});

test("an account that opens more streams than an office has screens is given none", async () => {
  await createSession(world.sri);
  for (let opened = 0; opened < 12; opened++) await stream(world.sri);
  const actor = demand(await signedIn(world.sri), "coverage:read");
  expect(await watchNumbers(actor, new AbortController().signal)).toBeNull();
});

test("the mark is another as soon as a number within reach moves, and the same for the neighbour", async () => {
  const sri = demand(await signedIn(world.sri), "coverage:read");
  const other = demand(await signedIn(world.tetangga), "coverage:read");
  const marks = async () => [await readMark(sri), await readMark(other)];
  const before = await marks();
  await save("2026-10-12");
  forgetRead(); // shared for two seconds
  const after = await marks();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
});
