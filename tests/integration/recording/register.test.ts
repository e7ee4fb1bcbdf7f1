import { v7 as uuidv7 } from "uuid";
import { beforeEach, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { SLOTS, type Slot } from "#lib/measure/slots";
import { verify } from "#lib/measure/verify";
import { dayOf } from "#lib/period/day";
import { RegistrationInput } from "#lib/person/schema";
import { correctPerson } from "#lib/recording/correct-person";
import { endPregnancy } from "#lib/recording/end-pregnancy";
import { mergePeople } from "#lib/recording/merge-people";
import { movePerson } from "#lib/recording/move-person";
import { recordDeath } from "#lib/recording/record-death";
import { recordService } from "#lib/recording/record-service";
import { registerPerson } from "#lib/recording/register-person";
import { PregnancyEndInput, RecordInput } from "#lib/recording/schema";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { freshDatabase } from "#tests/support/database";

// November 2026 in the whole suite.
let world: World;

beforeEach(async () => {
  await freshDatabase();
  world = await createWorld();
  await openYears(2025, 2026);
});

const shown = async (unit: { id: string }, code: Slot, month: number, year = 2026) => {
  const rows = await db().tally.findMany({ where: { year, unitId: unit.id, slot: SLOTS[code] } });
  return rows.reduce((sum, row) => sum + Number(row[`m${month}` as "m1"]), 0);
};

const soundly = async () => expect((await verify()).differences).toEqual([]);

const child = (more: object = {}) =>
  RegistrationInput.parse({
    id: uuidv7(),
    noNikReason: "BELUM_TERBIT",
    name: "Alya Rahmadani",
    sex: "P",
    bornOn: "2026-02-10",
    motherName: "Yulia",
    homeId: world.kenanga.id,
    ...more,
  });

test("a registered child is a balita of the posyandu from the month of birth on", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  await asActor(wati, (tx) => registerPerson(tx, wati, child()));
  expect(await shown(world.kenanga, "BALITA_S", 1)).toBe(0);
  expect(await shown(world.kenanga, "BALITA_S", 2)).toBe(1);
  expect(await shown(world.kampongDamai, "BALITA_S", 12)).toBe(1);
  await soundly();
});

test("a newborn of 1926 and a mother of nine years are asked about, and registered once that date is said to be right", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  const register = (more: object) => asActor(wati, (tx) => registerPerson(tx, wati, child(more)));
  const mother = await createPerson({
    name: "Yulia",
    sex: "P",
    bornOn: "2017-01-01",
    home: world.kenanga,
    by: world.wati,
  });
  const odd = expect.objectContaining({ code: "ODD_BIRTH", field: "bornOn" });

  await expect(register({ bornOn: "1926-11-01" })).rejects.toThrow(odd);
  await expect(register({ bornOn: "1926-11-01", birthSure: "1962-11-01" })).rejects.toThrow(odd);
  await expect(register({ motherId: mother.id })).rejects.toThrow(odd);
  expect(await db().person.count({ where: { name: "Alya Rahmadani" } })).toBe(0);

  await register({ bornOn: "1926-11-01", birthSure: "1926-11-01" });
  expect(await db().person.count({ where: { name: "Alya Rahmadani" } })).toBe(1);
});

test("a birth date corrected into an odd one is asked about, and what stands already is left in peace", async () => {
  const petugas = demand(await signedIn(world.petugas), "person:correct");
  const wati = demand(await signedIn(world.wati), "person:register");
  const input = child();
  await asActor(wati, (tx) => registerPerson(tx, wati, input));
  const { homeId: _, movedInOn: __, notDuplicate: ___, ...identity } = input;
  const correct = (more: object) =>
    asActor(petugas, (tx) => correctPerson(tx, petugas, { ...identity, ...more }));
  const bornOn = async () => dayOf((await db().person.findUniqueOrThrow({ where: { id: input.id } })).bornOn);

  await expect(correct({ bornOn: "1926-11-01" })).rejects.toThrow(
    expect.objectContaining({ code: "ODD_BIRTH", field: "bornOn" }),
  );
  expect(await bornOn()).toBe(input.bornOn);
  await correct({ bornOn: "1926-11-01", birthSure: "1926-11-01" });
  await correct({ bornOn: "1926-11-01", dusun: "Dusun 3" });
  expect(await bornOn()).toBe("1926-11-01");
});

test("a name and birth date that look known are asked about, not written", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  await asActor(wati, (tx) => registerPerson(tx, wati, child()));
  const twin = child({ name: "Alya Rahmadhani" });
  await expect(asActor(wati, (tx) => registerPerson(tx, wati, twin))).rejects.toMatchObject({
    code: "LIKELY_DUPLICATE",
  });
  await asActor(wati, (tx) => registerPerson(tx, wati, { ...twin, notDuplicate: true }));
  expect(await db().person.count()).toBe(2);
});

test("a kader cannot register into another posyandu", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  const elsewhere = child({ homeId: world.flamboyan.id });
  await expect(asActor(wati, (tx) => registerPerson(tx, wati, elsewhere))).rejects.toMatchObject({
    code: "HOME_UNKNOWN",
  });
});

test("from the month of a move a child counts in the new desa, before it in the old one", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  const { id } = await asActor(wati, (tx) => registerPerson(tx, wati, child()));
  const petugas = demand(await signedIn(world.petugas), "person:move");
  const move = { person_id: id, moved_on: "2026-06-20", to: world.melati.id } as const;
  await asActor(petugas, (tx) => movePerson(tx, petugas, move));
  expect(await shown(world.kampongDamai, "BALITA_S", 5)).toBe(1);
  expect(await shown(world.kampongDamai, "BALITA_S", 6)).toBe(0);
  expect(await shown(world.juruSeberang, "BALITA_S", 6)).toBe(1);
  await soundly();
});

test("who moved out of the kabupaten comes back with the same NIK and the old history", async () => {
  const sri = await signedIn(world.sri);
  const nik = "1902015003989001";
  const adult = child({ nik, name: "Endang Lestari", bornOn: "1998-03-10", homeId: world.kenanga.id });
  const { id } = await asActor(sri, (tx) => registerPerson(tx, demand(sri, "person:register"), adult));
  const away = { person_id: id, moved_on: "2026-03-02", to: "LUAR" } as const;
  await asActor(sri, (tx) => movePerson(tx, demand(sri, "person:move"), away));
  const back = child({ nik, name: "Endang Lestari", bornOn: "1998-03-10", movedInOn: "2026-09-15" });
  const again = await asActor(sri, (tx) => registerPerson(tx, demand(sri, "person:register"), back));
  expect(again.id).toBe(id);
  const homes = await db().residence.findMany({ where: { personId: id }, orderBy: { since: "asc" } });
  expect(homes.map(({ homeId }) => homeId)).toEqual([world.kenanga.id, null, world.kenanga.id]);
  await soundly();
});

test("a birth closes the pregnancy and puts each living baby under the mother, at her home", async () => {
  const mother = await createPerson({
    name: "Mardiana",
    sex: "P",
    bornOn: "1999-05-05",
    home: world.kenanga,
    by: world.sri,
  });
  const pregnancy = await createPregnancy({
    person: mother,
    hpht: "2026-01-05",
    registeredOn: "2026-02-10",
    by: world.sri,
  });
  const sri = demand(await signedIn(world.sri), "pregnancy:end");
  const input = PregnancyEndInput.parse({
    pregnancy_id: pregnancy.id,
    person_id: mother.id,
    ended_on: "2026-10-10",
    kind: "LAHIR",
    jumlah_bayi: "2",
    bayi_1_result: "HIDUP",
    bayi_1_sex: "L",
    bayi_1_weight_gram: "2900",
    bayi_2_result: "LAHIR_MATI",
    bayi_2_sex: "P",
  });
  const { children } = await asActor(sri, (tx) => endPregnancy(tx, sri, input));
  expect(children).toHaveLength(1);
  const baby = await db().person.findUniqueOrThrow({ where: { id: children[0] ?? "" } });
  expect(baby).toMatchObject({ name: "Bayi Ny. Mardiana 1", motherId: mother.id, homeId: world.kenanga.id });
  expect(await shown(world.kenanga, "BALITA_S", 10)).toBe(1);
  expect(await shown(world.kenanga, "BUMIL", 10)).toBe(1);
  expect(await shown(world.kenanga, "BUMIL", 11)).toBe(0);
  // Without a single contact she waits for K1 until December.
  expect(await shown(world.kenanga, "K1_WAITING", 12)).toBe(1);
  await soundly();
});

test("a keguguran no longer waits; neither do the dead", async () => {
  const sri = await signedIn(world.sri);
  const women = await Promise.all(
    ["Susi Marlina", "Ayu Lestari"].map((name) =>
      createPerson({ name, sex: "P", bornOn: "1999-05-05", home: world.kenanga, by: world.sri }),
    ),
  );
  const [lost, dead] = await Promise.all(
    women.map((person) =>
      createPregnancy({ person, hpht: "2026-05-01", registeredOn: "2026-06-15", by: world.sri }),
    ),
  );
  const input = PregnancyEndInput.parse({
    pregnancy_id: lost?.id,
    person_id: women[0]?.id,
    ended_on: "2026-08-01",
    kind: "KEGUGURAN",
  });
  await asActor(sri, (tx) => endPregnancy(tx, demand(sri, "pregnancy:end"), input));
  expect(dead).toBeDefined();
  await asActor(sri, (tx) =>
    recordDeath(tx, demand(sri, "person:die"), { person_id: women[1]?.id ?? "", died_on: "2026-09-30" }),
  );
  expect(await shown(world.kenanga, "K1_WAITING", 7)).toBe(2);
  expect(await shown(world.kenanga, "K1_WAITING", 8)).toBe(1);
  expect(await shown(world.kenanga, "K1_WAITING", 9)).toBe(0);
  await soundly();
});

test("a corrected birth date computes the z-scores and the age group again", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  const input = child({ bornOn: "2025-02-10" });
  const { id } = await asActor(wati, (tx) => registerPerson(tx, wati, input));
  const petugas = await signedIn(world.petugas);
  const weighing = RecordInput.parse({
    id: uuidv7(),
    person_id: id,
    kind: "TIMBANG",
    served_on: "2026-02-10",
    place: "POSYANDU",
    bb_kg: "7,3",
    pb_tb_cm: "70,5",
    posisi_ukur: "TELENTANG",
    tanda_bahaya_ada: "tidak",
  });
  await asActor(petugas, (tx) => recordService(tx, demand(petugas, "service:record"), weighing));
  const before = await db().serviceRecord.findUniqueOrThrow({ where: { id: weighing.id } });
  expect(before.derived).toMatchObject({ umur_hari: 365, tbu: expect.any(Number) });

  const { homeId: _, movedInOn: __, notDuplicate: ___, ...identity } = input;
  await asActor(petugas, (tx) =>
    correctPerson(tx, demand(petugas, "person:correct"), { ...identity, id, sex: "L", bornOn: "2025-08-10" }),
  );
  const after = await db().serviceRecord.findUniqueOrThrow({ where: { id: weighing.id } });
  expect(after.derived).toMatchObject({ umur_hari: 184 });
  expect(await shown(world.kenanga, "BALITA_S", 7, 2025)).toBe(0);
  expect(await shown(world.kenanga, "BALITA_S", 8, 2025)).toBe(1);
  await soundly();
});

test("two registrations of one child become one, and count once", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  const [first, second] = [child(), child({ name: "Alya R", notDuplicate: "ya" })];
  await asActor(wati, (tx) => registerPerson(tx, wati, first));
  await asActor(wati, (tx) => registerPerson(tx, wati, second));
  expect(await shown(world.kenanga, "BALITA_S", 11)).toBe(2);
  const petugas = demand(await signedIn(world.petugas), "person:merge");
  await asActor(petugas, (tx) => mergePeople(tx, petugas, { winner_id: first.id, loser_id: second.id }));
  expect(await shown(world.kenanga, "BALITA_S", 11)).toBe(1);
  await soundly();
});

test("one form that is sent four times at once is one person, and each sending gets the same answer", async () => {
  const wati = demand(await signedIn(world.wati), "person:register");
  const input = child();
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => asActor(wati, (tx) => registerPerson(tx, wati, input))),
  );

  expect(answers).toEqual(Array(4).fill({ id: input.id, name: input.name }));
  expect(await db().person.count({ where: { name: input.name } })).toBe(1);
  await soundly();
});
