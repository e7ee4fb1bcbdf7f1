import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { can, demand } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { rebuild } from "#lib/measure/rebuild";
import { readAgenda } from "#lib/page/home/read-agenda";
import { readOffice } from "#lib/page/home/read-office";
import { readSituation } from "#lib/page/home/read-situation";
import { readUnusual } from "#lib/page/home/read-unusual";
import { readWeighingPlaces } from "#lib/page/home/read-weighing-places";
import type { Day } from "#lib/period/day";
import { createPerson, moveTo, type TestPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, endPregnancy, openYears } from "#prisma/factories/records";
import { signedIn, type TestUser } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// Today is 12 November 2026.
let world: World;

type Born = { name: string; sex?: "L" | "P"; bornOn: Day; home?: World["kenanga"] };

function person({ name, sex = "P", bornOn, home = world.kenanga }: Born): Promise<TestPerson> {
  return createPerson({ name, sex, bornOn, home, by: world.sri });
}

async function pregnant(name: string, days: readonly Day[], home = world.kenanga) {
  const woman = await person({ name, bornOn: "1998-03-04", home });
  const pregnancy = await createPregnancy({
    person: woman,
    hpht: "2026-05-01",
    registeredOn: "2026-06-20",
    by: world.sri,
  });
  for (const servedOn of days)
    await createRecord({
      person: woman,
      kind: "ANC",
      servedOn,
      data: { petugas: "BIDAN", tanda_bahaya: [] },
      by: world.sri,
      pregnancy,
    });
  return { woman, pregnancy };
}

async function weighed(child: TestPerson, servedOn: Day) {
  await createRecord({ person: child, kind: "TIMBANG", servedOn, data: { bb_kg: 9 }, by: world.wati });
}

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  await pregnant("Terlambat", ["2026-09-20"]);
  await pregnant("Hari Ini", ["2026-10-15"]);
  await pregnant("Belum", ["2026-11-02"]);
  await pregnant("Tetangga", ["2026-09-01"], world.teratai);
  const over = await pregnant("Selesai", ["2026-09-01"]);
  await endPregnancy({ pregnancy: over.pregnancy, on: "2026-11-01", kind: "LAHIR", by: world.sri });
  const ill = await pregnant("Bahaya", ["2026-10-20"]);
  const seen = await pregnant("Bahaya Dilihat", ["2026-10-20"]);
  for (const { woman, pregnancy } of [ill, seen])
    await createRecord({
      person: woman,
      kind: "ANC",
      servedOn: "2026-11-11",
      data: { petugas: "BIDAN", tanda_bahaya: ["kejang"] },
      by: world.sri,
      pregnancy,
    });
  await createRecord({
    person: seen.woman,
    kind: "ANC",
    servedOn: "2026-11-12",
    data: { petugas: "DOKTER", tanda_bahaya: [] },
    by: world.sri,
    pregnancy: seen.pregnancy,
  });
  // Of other homes, though the own midwife registered and served her.
  const guest = await pregnant("Tamu", ["2026-09-20"], world.teratai);
  await createRecord({
    person: guest.woman,
    kind: "ANC",
    servedOn: "2026-11-12",
    data: { petugas: "BIDAN", tanda_bahaya: ["kejang"] },
    by: world.sri,
    pregnancy: guest.pregnancy,
  });
  // Registered and seen by the neighbours, and here since October; and the other way.
  const came = await pregnant("Datang", [], world.teratai);
  for (const servedOn of ["2026-07-10", "2026-09-20"] as const)
    await createRecord({
      person: came.woman,
      kind: "ANC",
      servedOn,
      data: { petugas: "BIDAN", tanda_bahaya: [] },
      by: world.tetangga,
      pregnancy: came.pregnancy,
    });
  await moveTo({ person: came.woman, since: "2026-10", to: world.kenanga, by: world.sri });
  const went = await pregnant("Pergi", ["2026-09-01"]);
  await moveTo({ person: went.woman, since: "2026-10", to: world.teratai, by: world.sri });
  const [one, other] = [
    await person({ name: "Anak Datang", bornOn: "2025-02-01" }),
    await person({ name: "Anak Absen", bornOn: "2025-02-01" }),
  ];
  await weighed(one, "2026-10-10");
  await weighed(one, "2026-11-10");
  await weighed(other, "2026-10-10");
  await person({ name: "Anak Baru", bornOn: "2026-08-01" });
  await person({ name: "Anak Besar", bornOn: "2021-01-01" });
  await rebuild();
});

async function recorder(user: TestUser) {
  const actor = await signedIn(user);
  if (!can(actor, "person:read") || !can(actor, "service:record")) throw new Error("records nothing");
  return actor;
}

async function agendaOf(user: TestUser) {
  const agenda = await readAgenda(await recorder(user));
  const names = (lines: readonly { name: string }[]) => lines.map(({ name }) => name);
  const { late, today, soon } = agenda.contacts;
  return {
    ...agenda,
    late: names(late),
    today: names(today),
    soon: names(soon),
    dangers: names(agenda.dangers),
  };
}

describe("the day of those who record", () => {
  test("is of the own homes alone: who is late, who is due today, and no pregnancy that is over", async () => {
    const own = await agendaOf(world.sri);

    expect(own.late).toEqual(["Datang", "Terlambat"]);
    expect(own.today).toEqual(["Hari Ini"]);
    expect(own.contacts.late[0]?.href).toMatch(/\/catat\/anc$/);
    expect((await agendaOf(world.tetangga)).late.toSorted()).toEqual(["Pergi", "Tetangga"]);
  });

  test("has no name of another home, whoever registered or saw her, and all contacts of who came", async () => {
    const { contacts, dangers, weighing } = await readAgenda(await recorder(world.sri));
    const names = [contacts.late, contacts.today, contacts.soon, dangers, weighing?.visits ?? []].flatMap(
      (lines) => lines.map(({ name }) => name),
    );

    expect(names.toSorted()).toEqual(["Bahaya", "Datang", "Hari Ini", "Terlambat"]);
    expect(contacts.pregnant).toBe(6);
    expect(contacts.late.find(({ name }) => name === "Datang")?.label).toBe("Kontak ANC ke-3");
  });

  test("a danger sign stands until the person is seen again", async () => {
    const own = await agendaOf(world.sri);

    expect(own.dangers).toEqual(["Bahaya"]);
    expect((await agendaOf(world.tetangga)).dangers).toEqual([]);
  });

  test("a kader reads who was not weighed, and is offered no form of another's", async () => {
    const { weighing, contacts } = await agendaOf(world.wati);

    expect(weighing).toMatchObject({ children: 3, weighed: 1, target: "85%", wanted: 2 });
    expect(weighing?.last).toBe("Terakhir menimbang 10 Nov: 1 anak");
    expect(weighing?.visits.map(({ name, reason }) => [name, reason])).toEqual([
      ["Anak Baru", "Belum pernah ditimbang"],
      ["Anak Absen", "Belum ditimbang November"],
    ]);
    expect(contacts.late[0]?.href).toBeNull();
  });

  test("whose names stood there is told to the audit, once an hour", async () => {
    const lists = () =>
      db().auditEvent.count({
        where: { actorId: world.sri.id, details: { path: ["list"], equals: "agenda" } },
      });
    await agendaOf(world.sri);
    const before = await lists();
    await agendaOf(world.sri);

    expect(before).toBeGreaterThan(0);
    expect(await lists()).toBe(before);
  });

  test("each posyandu says how many of its children were weighed", async () => {
    const places = await readWeighingPlaces(demand(await signedIn(world.sri), "service:record"));

    expect(places.map(({ name, children, weighed }) => [name, children, weighed])).toEqual([
      ["Kenanga", 3, 1],
      ["Flamboyan", 0, 0],
    ]);
  });
});

test("the home of the office names no person, that of a puskesmas leads to names of its own", async () => {
  const of = async (user: TestUser, query = {}) => {
    const actor = demand(await signedIn(user), "coverage:read");
    return (await readSituation(actor, query))?.situation;
  };
  const [dinkes, kapus] = [await of(world.budi), await of(world.rahma)];

  expect(dinkes?.map.plates.map(({ name, tiles }) => [name, tiles.map((tile) => tile.name)])).toEqual([
    ["Tanjungpandan", ["Juru Seberang", "Kampong Damai"]],
    ["Air Saga", ["Air Saga"]],
  ]);
  expect(dinkes?.names).toBeNull();
  expect(kapus?.map.cards.map(({ name }) => name).toSorted()).toEqual(["Juru Seberang", "Kampong Damai"]);
  expect((await of(world.rahma, { i: "GIZ01" }))?.indicator.code).toBe("GIZ01");
  expect((await of(world.rahma, { i: "TIDAK" }))?.indicator.code).toBe(kapus?.indicator.code);
});

test("an admin is told of units without an account and of sasaran that are missing", async () => {
  const facts = await readOffice(demand(await signedIn(world.admin), "unit:manage"));

  expect(facts.withoutAccount).toEqual([
    { kind: "PUSKESMAS", count: 0, names: [] },
    { kind: "PUSTU", count: 0, names: [] },
    { kind: "POSYANDU", count: 3, names: ["Flamboyan", "Melati", "Teratai"] },
  ]);
  expect(facts.sasaran).toContainEqual({ group: "BUMIL", desa: 3 });
  expect(facts.nextYear).toEqual({ year: 2027, filled: false });
  expect(facts.unserved).toEqual([]);
});

test("an auditor reads who failed to sign in", async () => {
  const row = {
    actorId: world.tetangga.id,
    actorName: "Petugas tetangga",
    actorRole: "PETUGAS",
    actorUnit: "",
  };
  await db().auditEvent.createMany({
    data: Array.from({ length: 5 }, () => ({
      ...row,
      id: uuidv7(),
      at: new Date("2026-11-11T02:00:00Z"),
      action: "account.sign-in-failed",
      subjectKind: "account",
      details: {},
    })),
  });
  const { lines } = await readUnusual(demand(await signedIn(world.auditor), "audit:read"));

  expect(lines.map(({ title }) => title)).toContain("Petugas tetangga gagal masuk 5 kali");
});
