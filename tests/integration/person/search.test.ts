import { beforeAll, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import type { Day } from "#lib/period/day";
import { findGuest } from "#lib/person/find-guest";
import { findPerson, searchPeople } from "#lib/person/queries";
import { areNamesAlike, likelyDuplicates } from "#lib/person/unscoped-duplicates";
import { inventedNik } from "#prisma/factories/nik";
import { createPerson } from "#prisma/factories/people";
import type { TestUnit } from "#prisma/factories/units";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let nurse: Authorized<"person:read">;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await createWorld();
  nurse = demand(await signedIn(world.petugas), "person:read");
  const { kenanga, melati, teratai } = world;
  await add("siti", kenanga, { name: "Siti Aminah", nik: nik(9001), motherName: "Rohani" });
  await add("aminah", melati, { name: "Aminah Siti Zahra" });
  await add("rosita", melati, { name: "Rosita Dewi" });
  await add("neighbour", teratai, { name: "Siti Amalia", nik: nik(9002), bornOn: "1991-01-02" });
  await add("gone", null, { name: "Siti Amanda" });
});

type Told = { name: string; nik?: string; motherName?: string; bornOn?: Day };

async function add(key: string, home: TestUnit | null, told: Told) {
  const person = await createPerson({ sex: "P", bornOn: "1990-03-25", home, by: world.petugas, ...told });
  ids[key] = person.id;
}

/** 1902016503909001: the digits of a woman born 25-03-1990. */
function nik(serial: number): string {
  return inventedNik({ kecamatan: "19.02.01", bornOn: "1990-03-25", sex: "P", serial });
}

const names = async (text: string) => (await searchPeople(nurse, { text })).people.map(({ name }) => name);

test("part of a name finds the people within reach, a beginning first", async () => {
  expect(await names("sit")).toEqual(["Siti Aminah", "Aminah Siti Zahra", "Rosita Dewi"]);
});

test("words may stand in any order", async () => {
  expect(await names("zahra ami")).toEqual(["Aminah Siti Zahra"]);
});

test("a slip of the finger still finds the name", async () => {
  expect(await names("Rositta Dewi")).toEqual(["Rosita Dewi"]);
});

test("a sign that means something to a pattern means itself", async () => {
  expect(await names("%%%")).toEqual([]);
});

test("a hit tells which Siti it is", async () => {
  const [hit] = (await searchPeople(nurse, { text: "siti aminah" })).people;
  expect(hit).toMatchObject({
    motherName: "Rohani",
    home: { name: "Posyandu Kenanga (contoh)", parent: { name: "Kampong Damai" } },
  });
  expect(hit?.nikHash).toMatch(/^[0-9a-f]{64}$/);
  expect(hit).not.toHaveProperty("nikCipher");
});

test("a whole NIK finds its person, a neighbour's finds nobody", async () => {
  expect(await names(nik(9001))).toEqual(["Siti Aminah"]);
  expect(await names(nik(9002))).toEqual([]);
});

test("a neighbour's person does not exist for the nurse, nor does one who moved away", async () => {
  expect(await findPerson(nurse, ids.siti ?? "")).toMatchObject({ name: "Siti Aminah" });
  expect(await findPerson(nurse, ids.neighbour ?? "")).toBeNull();
  expect(await findPerson(nurse, ids.gone ?? "")).toBeNull();
});

test("the database itself hides them, whatever the query asks for", async () => {
  const seen = await asActor(nurse, (tx) =>
    tx.person.findMany({ where: { id: { in: Object.values(ids) } } }),
  );
  expect(seen.map(({ name }) => name).toSorted()).toEqual([
    "Aminah Siti Zahra",
    "Rosita Dewi",
    "Siti Aminah",
  ]);
  const changed = await asActor(nurse, (tx) =>
    tx.person.updateMany({ where: { id: ids.neighbour ?? "" }, data: { dusun: "X" } }),
  );
  expect(changed.count).toBe(0);
});

test("nobody stands twice under one NIK", async () => {
  const again = add("again", world.teratai, { name: "Siti A.", nik: nik(9001) });
  await expect(again).rejects.toMatchObject({ code: "P2002" });
});

test("a likely duplicate is shown by name within reach and not named outside", async () => {
  const like = (name: string, bornOn: "1990-03-25" | "1991-01-03") =>
    asActor(nurse, (tx) => likelyDuplicates(tx, nurse, { name, bornOn }));
  expect(await like("Siti Amina", "1990-03-25")).toContainEqual(
    expect.objectContaining({ id: ids.siti, name: "Siti Aminah", desaName: "Kampong Damai" }),
  );
  expect(await like("Siti Amalia", "1991-01-03")).toContainEqual({ id: null });
  expect(await like("Siti Aminah", "1991-01-03")).not.toContainEqual(
    expect.objectContaining({ id: ids.siti }),
  );
});

test("a guest is found by NIK and birth date together, by masked name, and the search is written down", async () => {
  const guestNurse = demand(await signedIn(world.petugas), "guest:record");
  const find = (bornOn: "1991-01-02" | "1991-01-03") =>
    asActor(guestNurse, (tx) => findGuest(tx, guestNurse, { nik: nik(9002), bornOn }, "2026-11-12"));
  expect(await find("1991-01-03")).toBeNull();
  expect((await find("1991-01-02"))?.guest).toEqual({
    id: ids.neighbour,
    maskedName: "S*** A*****",
    sex: "P",
    desaName: "Air Saga",
    died: false,
  });
  const events = await db().auditEvent.findMany({ where: { actorId: guestNurse.id, action: "guest.found" } });
  expect(events.map(({ details }) => details).toSorted()).toEqual([{ found: false }, { found: true }]);
  expect(JSON.stringify(events)).not.toContain(nik(9002));
});

test.each([
  ["nuraini", ["Nuraini Sam", "Nur'aini Sal", "Nur Aini Sas"]],
  ["nur aini", ["Nur Aini Sas", "Nur'aini Sal", "Nuraini Sam"]],
  ["aini s", ["Nur Aini Sas", "Nur'aini Sal", "Nuraini Sam"]],
  ["nur'aini", ["Nur'aini Sal", "Nuraini Sam", "Nur Aini Sas"]],
  ["nur’aini", ["Nur'aini Sal", "Nuraini Sam", "Nur Aini Sas"]],
  ["aisah", ["Aisah Sar", "'Aisyah Sar", "Aisyah Sar"]],
  ["aisyah", ["Aisyah Sar", "'Aisyah Sar", "Aisah Sar"]],
  ["moh", ["Moh. Sap", "Mohammad Sap", "Muh. Sap", "Muhamad Sap", "Muhammad Sap"]],
  ["muham", ["Muhamad Sap", "Muhammad Sap", "Moh. Sap", "Mohammad Sap", "Muh. Sap"]],
  ["sap moh", ["Moh. Sap", "Mohammad Sap", "Muh. Sap", "Muhamad Sap", "Muhammad Sap"]],
])("%s finds every spelling, what was written first", async (text, people) => {
  const { kenanga } = world;
  const known = await names("sap");
  if (known.length === 0)
    for (const name of [
      ...["Nur'aini Sal", "Nuraini Sam", "Nur Aini Sas", "Aisyah Sar", "Aisah Sar", "'Aisyah Sar"],
      ...["Moh. Sap", "Mohammad Sap", "Muhammad Sap", "Muhamad Sap", "Muh. Sap"],
    ])
      await add(name, kenanga, { name, bornOn: "1970-01-01" });
  expect(await names(text)).toEqual(people);
});

test("the same name and mother are asked about though the year is mistyped, another mother is not", async () => {
  await add("zul", world.kenanga, { name: "Zulfa Aisyah", motherName: "Nur'aini", bornOn: "2023-05-05" });
  const like = (motherName?: string) =>
    asActor(nurse, (tx) =>
      likelyDuplicates(tx, nurse, { name: "Zulfa Aisah", bornOn: "2025-05-05", motherName }),
    );
  expect(await like("Nuraini")).toContainEqual(expect.objectContaining({ id: ids.zul }));
  expect(await like("Rohani")).toEqual([]);
  expect(await like()).toEqual([]);
});

test.each([
  ["moehammad", "Muhammad Tes Ejaan"],
  ["mhd", "Muhammad Tes Ejaan"],
  ["muhammad", "Moehammad Tes Ejaan"],
  ["muhammad", "Mhd. Tes Ejaan"],
  ["zaenal", "Zainal Tes Ejaan"],
  ["zainal", "Zaenal Tes Ejaan"],
  ["sjarif", "Syarif Tes Ejaan"],
  ["sarif", "Sjarif Tes Ejaan"],
  ["jamil", "Djamil Tes Ejaan"],
  ["djamil", "Jamil Tes Ejaan"],
  ["cipto", "Tjipto Tes Ejaan"],
  ["tjipto", "Cipto Tes Ejaan"],
  ["ahmad", "Achmad Tes Ejaan"],
  ["achmad", "Ahmad Tes Ejaan"],
  ["ach", "Achmad Tes Ejaan"], // what is written is found at every letter
  ["achm", "Achmad Tes Ejaan"],
  ["sut", "Sutjipto Tes Ejaan"],
])("%s finds %s", async (text, name) => {
  if (!(await names("ejaan")).includes(name)) await add(name, world.kenanga, { name, bornOn: "1971-01-01" });
  expect(await names(text)).toContain(name);
});

test("the spellings that a search knows are asked about and are alike when somebody comes back", async () => {
  const { kenanga } = world;
  await add("ali", kenanga, { name: "Muhammad Ali", bornOn: "2015-03-03" });
  await add("rizqi", kenanga, { name: "Muhammad Rizqi", motherName: "Rohani", bornOn: "2016-04-04" });
  const like = (name: string, bornOn: Day, motherName?: string) =>
    asActor(nurse, (tx) => likelyDuplicates(tx, nurse, { name, bornOn, motherName }));
  expect(await like("Moh. Ali", "2015-03-03")).toMatchObject([{ id: ids.ali }]);
  expect(await like("Moch Rizki", "2016-04-04", "Rohani")).toMatchObject([{ id: ids.rizqi }]);
  expect(await like("Moh. Ali", "2015-03-20")).toMatchObject([{ id: ids.ali }]);
  expect(await like("Moh. Zidan", "2015-03-03")).toEqual([]);

  const alike = (one: string, other: string) => asActor(nurse, (tx) => areNamesAlike(tx, one, other));
  expect(await alike("Moh. Ali", "Muhammad Ali")).toBe(true);
  expect(await alike("Achmad", "Ahmad")).toBe(true);
  expect(await alike("Moh. Ali", "Muhammad Zidan")).toBe(false);
});
