import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { withOwnerConnection } from "#lib/db/owner-connection";
import { readOn } from "#lib/db/read";
import { readHistories } from "#lib/measure/read-histories";
import type { MaskCode } from "#lib/measure/slots";
import { type Day, dateOf } from "#lib/period/day";
import { dateOfMonth } from "#lib/period/month";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, endPregnancy } from "#prisma/factories/records";
import { createWorld, type World } from "#prisma/factories/world";
import { twelve } from "#tests/support/twelve-bits";

// What the tables of measures take for granted: whose records a history holds, and which of them.

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const voiding = () => ({
  voidedAt: new Date("2026-11-01"),
  voidedById: world.petugas.id,
  voidReason: "SALAH_CATAT",
});

async function bits(person: TestPerson, ...codes: MaskCode[]): Promise<string[]> {
  const [history] = await withOwnerConnection((client) => readHistories(readOn(client), [person.id]));
  if (!history) throw new Error("No history");
  return codes.map((code) => twelve(history, code, 2026));
}

const girl = (name: string) =>
  createPerson({ name, sex: "P", bornOn: "2024-09-05", home: world.kenanga, by: world.petugas });

const weigh = (person: TestPerson, servedOn: Day, bb_kg: number) =>
  createRecord({
    person,
    kind: "TIMBANG",
    servedOn,
    data: { bb_kg },
    derived: { bbu: 0 },
    by: world.petugas,
  });

test("a late record stands at its own day, however late it was written", async () => {
  const person = await girl("Terlambat");
  await weigh(person, "2026-05-10", 10.6);
  await weigh(person, "2026-03-10", 10);
  expect(await bits(person, "D", "JUDGED")).toEqual(["..x.x.......", "............"]);

  await weigh(person, "2026-04-10", 10.3);
  expect(await bits(person, "D", "JUDGED", "N")).toEqual(["..xxx.......", "...xx.......", "...xx......."]);
});

test("a voided record is in no history", async () => {
  const person = await girl("Batal");
  await weigh(person, "2026-03-10", 10);
  const { id } = await weigh(person, "2026-04-10", 10.3);
  await db().serviceRecord.update({ where: { id }, data: voiding() });

  expect(await bits(person, "D", "JUDGED", "BALITA_S")).toEqual([
    "..x.........",
    "............",
    "xxxxxxxxxxxx",
  ]);
});

test("a voided end of pregnancy ends nothing", async () => {
  const person = await createPerson({
    name: "Ibu",
    sex: "P",
    bornOn: "1996-04-04",
    home: world.kenanga,
    by: world.petugas,
  });
  const pregnancy = await createPregnancy({
    person,
    hpht: "2026-01-05",
    registeredOn: "2026-02-10",
    by: world.petugas,
  });
  const { id } = await endPregnancy({ pregnancy, on: "2026-05-20", kind: "KEGUGURAN", by: world.petugas });
  expect(await bits(person, "BUMIL", "K1_WAITING")).toEqual([".xxxx.......", ".xxx........"]);

  await db().pregnancyOutcome.update({ where: { id }, data: voiding() });
  expect(await bits(person, "BUMIL", "K1_WAITING")).toEqual([".xxxxxxxxxx.", ".xxxxxxxxxxx"]);
});

test("a voided residence is nowhere", async () => {
  const person = await girl("Pindah");
  const { id } = await db().residence.create({
    data: {
      personId: person.id,
      since: dateOfMonth("2026-06"),
      homeId: null,
      leftOn: dateOf("2026-05-20"),
      recordedById: world.petugas.id,
    },
  });
  expect(await bits(person, "BALITA_S")).toEqual(["xxxxx......."]);

  await db().residence.update({ where: { id }, data: voiding() });
  expect(await bits(person, "BALITA_S")).toEqual(["xxxxxxxxxxxx"]);
});

test("who was merged counts for nothing, and all of it stands under the winner, at any remove", async () => {
  const [winner, loser, before] = [await girl("Utama"), await girl("Ganda"), await girl("Ganda lama")];
  await weigh(winner, "2026-03-10", 10);
  await weigh(loser, "2026-04-10", 10.3);
  await weigh(before, "2026-05-10", 10.6);
  await db().person.update({ where: { id: before.id }, data: { mergedIntoId: loser.id, homeId: null } });
  await db().person.update({ where: { id: loser.id }, data: { mergedIntoId: winner.id, homeId: null } });

  expect(await bits(winner, "D", "N")).toEqual(["..xxx.......", "...xx......."]);
  for (const gone of [loser, before])
    expect(await bits(gone, "D", "BALITA_S")).toEqual(["............", "............"]);
});

test("who was registered by mistake counts for nothing", async () => {
  const person = await girl("Salah daftar");
  await weigh(person, "2026-03-10", 10);
  await db().person.update({ where: { id: person.id }, data: { ...voiding(), homeId: null } });

  expect(await bits(person, "D", "BALITA_S")).toEqual(["............", "............"]);
});
