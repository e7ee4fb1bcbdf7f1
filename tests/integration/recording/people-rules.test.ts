import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { newsOf } from "#lib/entry/news";
import { lockPeople, recount } from "#lib/measure/recount";
import { verify } from "#lib/measure/verify";
import { correctOrSearch } from "#lib/page/registration/correct-or-search";
import { readIdentity } from "#lib/page/registration/read-identity";
import { registerOrAsk } from "#lib/page/registration/register-or-ask";
import { type Day, dayOf } from "#lib/period/day";
import { monthOfDate } from "#lib/period/month";
import { findKept } from "#lib/person/queries";
import { IdentityFormInput, RegistrationFormInput, RegistrationInput } from "#lib/person/schema";
import { hashKk } from "#lib/person/seal-nik";
import { correctPerson } from "#lib/recording/correct-person";
import { mergePeople } from "#lib/recording/merge-people";
import { movePerson } from "#lib/recording/move-person";
import { recordService } from "#lib/recording/record-service";
import { registerPerson } from "#lib/recording/register-person";
import { RecordInput } from "#lib/recording/schema";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, endPregnancy, openYears } from "#prisma/factories/records";
import { createUnit } from "#prisma/factories/units";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { freshDatabase } from "#tests/support/database";

// November 2026 in the whole suite.
let world: World;
let petugas: Actor;

beforeEach(async () => {
  await freshDatabase();
  world = await createWorld();
  await openYears(2025, 2026);
  petugas = await signedIn(world.petugas);
});

const soundly = async () => expect((await verify()).differences).toEqual([]);

/** While a batch locks two people one after the other, the work waits for both instead of holding the second. */
async function besideABatch<T>(first: string, second: string, work: () => Promise<T>): Promise<T> {
  const { working } = await db().$transaction(
    async (tx) => {
      await lockPeople(tx, [first]);
      const working = work();
      working.catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 400));
      await lockPeople(tx, [second]);
      return { working };
    },
    { timeout: 20_000 },
  );
  return working;
}

const woman = (name: string, more: Partial<Parameters<typeof createPerson>[0]> = {}) =>
  createPerson({ name, sex: "P", bornOn: "1999-05-05", home: world.kenanga, by: world.sri, ...more });

describe("two registrations of one person", () => {
  const merge = async (winner: TestPerson, loser: TestPerson) => {
    await asActor(petugas, (tx) => recount(tx, [winner.id, loser.id]));
    const both = { winner_id: winner.id, loser_id: loser.id };
    return asActor(petugas, (tx) => mergePeople(tx, demand(petugas, "person:merge"), both));
  };

  const pregnantTwice = async () => {
    const [winner, loser] = [await woman("Susi Marlina"), await woman("Susi M")];
    const by = world.sri;
    const kept = await createPregnancy({
      person: winner,
      hpht: "2026-01-05",
      registeredOn: "2026-03-01",
      by,
    });
    const given = await createPregnancy({
      person: loser,
      hpht: "2026-01-12",
      registeredOn: "2026-02-20",
      by,
    });
    return { winner, loser, kept, given };
  };

  const contact = (person: TestPerson, servedOn: Day, pregnancy: { id: string }) =>
    createRecord({ person, kind: "ANC", servedOn, data: {}, by: world.sri, pregnancy });

  test("are refused when one is recorded dead and the other is not", async () => {
    const [alive, dead] = [await woman("Ayu Lestari"), await woman("Ayu L", { diedOn: "2026-08-01" })];
    await expect(merge(alive, dead)).rejects.toMatchObject({ code: "MERGE_DEATH" });
    await expect(merge(dead, alive)).rejects.toMatchObject({ code: "MERGE_DEATH" });
  });

  test("are refused when a record lies before the birth or after the death of the one that stays", async () => {
    const [young, old] = [await woman("Ayu", { bornOn: "2025-05-05" }), await woman("Ayu L")];
    await createRecord({ person: old, kind: "TIMBANG", servedOn: "2025-04-01", data: {}, by: world.sri });
    await expect(merge(young, old)).rejects.toMatchObject({ code: "MERGE_DATES" });

    const [early, late] = [
      await woman("Rini", { diedOn: "2026-03-01" }),
      await woman("Rini S", { diedOn: "2026-05-01" }),
    ];
    const data = { bb_kg: 50 };
    await createRecord({
      person: late,
      kind: "SKRINING_DEWASA",
      servedOn: "2026-04-01",
      data,
      by: world.sri,
    });
    await expect(merge(early, late)).rejects.toMatchObject({ code: "MERGE_DATES" });
  });

  test("are refused when one is the mother of the other", async () => {
    const mother = await woman("Yulia");
    const child = await woman("Yulia R", { bornOn: "2024-05-05", mother });
    await expect(merge(mother, child)).rejects.toMatchObject({ code: "MERGE_FAMILY" });
    await expect(merge(child, mother)).rejects.toMatchObject({ code: "MERGE_FAMILY" });
  });

  test("give the one that stays what it did not know, and the children", async () => {
    const [winner, loser] = [await woman("Ayu Lestari", { rt: "01" }), await woman("Ayu L")];
    const child = await woman("Nisa", { bornOn: "2024-05-05", mother: loser });
    const known = { phone: "081234567890", dusun: "Pasar", rt: "02", motherName: "Yulia", birthOrder: 2 };
    await db().person.update({ where: { id: loser.id }, data: known });
    await merge(winner, loser);
    expect(await db().person.findUnique({ where: { id: winner.id } })).toMatchObject({ ...known, rt: "01" });
    expect(await db().person.findUnique({ where: { id: child.id } })).toMatchObject({ motherId: winner.id });
  });

  test("are found at the old address too, within reach", async () => {
    const [winner, loser] = [await woman("Ayu Lestari"), await woman("Ayu L")];
    const reader = demand(petugas, "person:read");
    expect(await findKept(reader, loser.id)).toBeNull();
    await merge(winner, loser);
    expect(await findKept(reader, loser.id)).toBe(winner.id);
    const neighbour = demand(await signedIn(world.tetangga), "person:read");
    expect(await findKept(neighbour, loser.id)).toBeNull();
  });

  test("wait their turn for the children too", async () => {
    const child = await woman("Nisa", { bornOn: "2024-05-05" });
    const [winner, loser] = [await woman("Ayu Lestari"), await woman("Ayu L")];
    await db().person.update({ where: { id: child.id }, data: { motherId: loser.id } });
    const merged = await besideABatch(child.id, winner.id, () => merge(winner, loser));
    expect(merged).toMatchObject({ id: winner.id });
  });

  test("have one pregnancy, with the contacts of both, when both were open at once", async () => {
    const { winner, loser, kept, given } = await pregnantTwice();
    await contact(winner, "2026-03-01", kept);
    const moved = await contact(loser, "2026-04-06", given);
    await merge(winner, loser);
    expect(await db().serviceRecord.findUnique({ where: { id: moved.id } })).toMatchObject({
      pregnancyId: kept.id,
      derived: { uk_minggu: 13 },
    });
    expect(await db().pregnancy.findMany({ where: { voidedAt: null } })).toMatchObject([{ id: kept.id }]);
    const registrations = await db().serviceRecord.findMany({ where: { kind: "HAMIL", personId: loser.id } });
    expect(registrations).toMatchObject([{ voidReason: "digabung", voidedById: world.petugas.id }]);
    await soundly();
  });

  test("have the birth that only one of both knew, with its baby", async () => {
    const { winner, loser, kept, given } = await pregnantTwice();
    const baby = await woman("Bayi Susi", { bornOn: "2026-10-10", mother: loser });
    const ended = await endPregnancy({ pregnancy: given, on: "2026-10-10", kind: "LAHIR", by: world.sri });
    await db().baby.create({
      data: { outcomeId: ended.id, order: 1, result: "HIDUP", sex: "P", personId: baby.id },
    });
    await asActor(petugas, (tx) => recount(tx, [baby.id]));
    await merge(winner, loser);
    expect(await db().pregnancyOutcome.findMany({ include: { babies: true } })).toMatchObject([
      { pregnancyId: kept.id, kind: "LAHIR", babies: [{ personId: baby.id }] },
    ]);
    await soundly();
  });

  test("are refused when a contact lies before the pregnancy that stays", async () => {
    const { winner, loser, kept, given } = await pregnantTwice();
    await db().pregnancy.update({ where: { id: kept.id }, data: { hphtOn: new Date("2026-02-10") } });
    await contact(loser, "2026-02-01", given);
    await expect(merge(winner, loser)).rejects.toMatchObject({ code: "MERGE_DATES" });
  });

  test("keep two pregnancies that followed each other", async () => {
    const { winner, loser, kept, given } = await pregnantTwice();
    await endPregnancy({ pregnancy: kept, on: "2026-01-10", kind: "KEGUGURAN", by: world.sri });
    await merge(winner, loser);
    const live = await db().pregnancy.findMany({ where: { voidedAt: null }, orderBy: { hphtOn: "asc" } });
    expect(live.map(({ id }) => id)).toEqual([kept.id, given.id]);
  });
});

describe("a corrected identity", () => {
  const correct = (person: TestPerson, more: object) => {
    const { id, name, sex, bornOn } = person;
    const input = { id, name, sex, bornOn, noNikReason: "BELUM_REKAM" as const, ...more };
    return asActor(petugas, (tx) => correctPerson(tx, demand(petugas, "person:correct"), input));
  };

  test("takes an estimated birth, keeps its mark through a question, and a known date afterwards", async () => {
    const actor = demand(petugas, "person:register");
    const register = (more: object) =>
      asActor(petugas, (tx) =>
        registerOrAsk(
          tx,
          actor,
          RegistrationFormInput.parse({
            ...{ id: uuidv7(), noNikReason: "BELUM_REKAM", name: "Nek Saniah", sex: "P", bornOn: "" },
            ...{ bornAbout: "1963", homeId: world.kenanga.id },
            ...more,
          }),
        ),
      );
    const first = await register({});
    const id = "id" in first ? first.id : "";
    const born = () =>
      db().person.findUniqueOrThrow({ where: { id }, select: { bornOn: true, bornEstimated: true } });
    expect(await born()).toEqual({ bornOn: new Date("1963-07-01"), bornEstimated: true });

    const asked = await register({ name: "Nek Sania" });
    expect(asked).toMatchObject({ state: "asked", typed: { bornAbout: "1963" } });
    expect("typed" in asked && asked.typed).not.toHaveProperty("bornOn");

    const file = { id, name: "Nek Saniah", sex: "P", noNikReason: "BELUM_REKAM" };
    const correctIt = (more: object) =>
      asActor(petugas, (tx) =>
        correctOrSearch(
          tx,
          demand(petugas, "person:correct"),
          IdentityFormInput.parse({ ...file, bornOn: "", bornAbout: "1963", ...more }),
        ),
      );
    await correctIt({ rt: "4" });
    expect(await born()).toMatchObject({ bornEstimated: true });
    await correctIt({ bornOn: "01-07-1963", bornAbout: "" });
    expect(await born()).toEqual({ bornOn: new Date("1963-07-01"), bornEstimated: false });
    const other = db().person.update({
      where: { id },
      data: { bornOn: new Date("1963-07-02"), bornEstimated: true },
    });
    await expect(other).rejects.toThrow("persons_estimated_in_the_middle");
  });

  test("of a small child takes month and year: no z-score until the day is told", async () => {
    const id = uuidv7();
    const child = { id, noNikReason: "BELUM_TERBIT", name: "Alya Perkiraan", sex: "P", bornOn: "" };
    const actor = demand(petugas, "person:register");
    const typed = RegistrationFormInput.parse({ ...child, bornAbout: "3-2025", homeId: world.kenanga.id });
    await asActor(petugas, (tx) => registerOrAsk(tx, actor, typed));
    const weighed = RecordInput.parse({
      ...{ id: uuidv7(), person_id: id, kind: "TIMBANG", served_on: "2026-11-12", place: "POSYANDU" },
      ...{ bb_kg: "9,7", pb_tb_cm: "78", cara_ukur: "TELENTANG" },
    });
    const sri = await signedIn(world.sri);
    const worker = demand(sri, "service:record");
    await asActor(sri, (tx) => recordService(tx, worker, weighed));
    const derived = async () =>
      (await db().serviceRecord.findUniqueOrThrow({ where: { id: weighed.id } })).derived;
    expect(await derived()).not.toHaveProperty("bbu");

    const told = IdentityFormInput.parse({ ...child, bornOn: "20-03-2025" });
    await asActor(petugas, (tx) => correctOrSearch(tx, demand(petugas, "person:correct"), told));
    expect(await derived()).toHaveProperty("bbu");
  });

  test("writes what its form changed, and asks where another changed the same", async () => {
    const { id, name, sex, bornOn } = await woman("Aisyah");
    const actor = demand(petugas, "person:correct");
    const opened = {
      nik: "BELUM_REKAM",
      name,
      sex,
      bornOn,
      motherId: "",
      motherName: "",
      dusun: "",
      rt: "",
      phone: "",
    };
    const send = (more: object) =>
      asActor(petugas, (tx) =>
        correctOrSearch(
          tx,
          actor,
          IdentityFormInput.parse({
            ...{ id, name, sex, bornOn, noNikReason: "BELUM_REKAM", awal: JSON.stringify(opened) },
            ...more,
          }),
        ),
      );
    await send({ phone: "+62 811-1111-1111" });
    await send({ dusun: "Aik Raya" });
    const stored = () =>
      db().person.findUniqueOrThrow({ where: { id }, select: { phone: true, dusun: true } });
    expect(await stored()).toEqual({ phone: "081111111111", dusun: "Aik Raya" });

    const answer = await send({ phone: "082222222222", rt: "3" });
    expect(answer).toMatchObject({
      state: "clashed",
      clashes: [{ field: "phone", label: "Telepon", typed: "082222222222", stored: "081111111111" }],
      typed: { phone: "082222222222", rt: "3" },
    });
    expect((await db().person.findUniqueOrThrow({ where: { id } })).rt).toBeNull();
    const again = answer.state === "clashed" ? answer.typed : {};
    await send({ ...again, pilih_phone: "isian" });
    expect(await stored()).toEqual({ phone: "082222222222", dusun: "Aik Raya" });
    await send({ ...again, rt: "3" });
    await expect(send({ ...again, phone: "083333333333" })).resolves.toMatchObject({ state: "clashed" });
  });

  test("says what somebody else changed besides, and overwrites no card that was typed meanwhile", async () => {
    const { id } = await woman("Rohaya");
    const opened = await readIdentity(demand(petugas, "person:correct"), id);
    const { name, sex, bornOn, marks } = opened ?? { name: "", sex: "P", bornOn: "2000-01-01", marks: null };
    const awal = JSON.stringify({
      ...{ nik: "BELUM_REKAM", kk: marks?.kk, name, sex, bornOn, motherId: "", motherName: "" },
      ...{ birthOrder: "", dusun: "", rt: "", phone: "" },
    });
    const send = (more: object) =>
      asActor(petugas, (tx) =>
        correctOrSearch(
          tx,
          demand(petugas, "person:correct"),
          IdentityFormInput.parse({ id, name, sex, bornOn, noNikReason: "BELUM_REKAM", awal, ...more }),
        ),
      );
    const kkOf = async () =>
      (await db().person.findUniqueOrThrow({ where: { id }, select: { family: true } })).family?.kkHash;

    expect(await send({ kk: "1902010101100001", rt: "4" })).toMatchObject({ news: "identitas" });
    expect(await send({ phone: "081111111111" })).toMatchObject({ news: "identitas-lain" });
    const answer = await send({ kk: "1902010101100002" });
    expect(answer).toMatchObject({
      state: "clashed",
      clashes: [{ field: "kk", label: "Nomor KK", typed: "ada nomor KK", stored: "ada nomor KK" }],
    });
    expect(await kkOf()).toBe(hashKk("1902010101100001"));
    const typed = answer.state === "clashed" ? answer.typed : {};
    expect(typed.terlihat).not.toMatch(/\d{16}/);
    await send({ ...typed, pilih_kk: "isian" });
    expect(await kkOf()).toBe(hashKk("1902010101100002"));
  });

  test("is locked together with the mother it names", async () => {
    const mother = await woman("Yulia", { bornOn: "1975-05-05" });
    const child = await woman("Nisa");
    const corrected = await besideABatch(mother.id, child.id, () => correct(child, { motherId: mother.id }));
    expect(corrected).toEqual({ id: child.id, theirs: [] });
  });

  test("is not born after the death", async () => {
    const dead = await woman("Ayu", { diedOn: "2026-08-01" });
    const refused = { code: "BORN_AFTER_DEATH", field: "bornOn" };
    await expect(correct(dead, { bornOn: "2026-08-02" })).rejects.toMatchObject(refused);
  });

  test("fits the pregnancies that are known", async () => {
    const person = await woman("Susi");
    await createPregnancy({ person, hpht: "2026-01-05", registeredOn: "2026-03-01", by: world.sri });
    const man = { code: "SEX_WITH_PREGNANCY", field: "sex" };
    await expect(correct(person, { sex: "L" })).rejects.toMatchObject(man);
    const child = { code: "AGE_WITH_PREGNANCY", field: "bornOn" };
    await expect(correct(person, { bornOn: "2020-05-05" })).rejects.toMatchObject(child);
    await correct(person, { bornOn: "2000-05-05" });
  });

  test("has an elder mother, who is somebody else", async () => {
    const person = await woman("Susi");
    const self = { code: "MOTHER_SELF", field: "motherId" };
    await expect(correct(person, { motherId: person.id })).rejects.toMatchObject(self);
    const younger = await woman("Nisa", { bornOn: "2010-05-05" });
    const young = { code: "MOTHER_YOUNGER", field: "motherId" };
    await expect(correct(person, { motherId: younger.id })).rejects.toMatchObject(young);
  });

  test("keeps the mother who lives out of reach", async () => {
    const mother = await woman("Yulia", { bornOn: "1975-05-05", home: world.teratai });
    const child = await woman("Nisa", { mother });
    await correct(child, { motherId: mother.id, name: "Nisa Putri" });
    const stored = await db().person.findUnique({ where: { id: child.id } });
    expect(stored).toMatchObject({ name: "Nisa Putri", motherId: mother.id });
  });
});

describe("a registration", () => {
  const NIK = "1902015003989001";

  const input = (more: object = {}) =>
    RegistrationInput.parse({
      id: uuidv7(),
      noNikReason: "BELUM_TERBIT",
      name: "Alya Rahmadani",
      sex: "P",
      bornOn: "2024-03-10",
      homeId: world.kenanga.id,
      ...more,
    });

  // Signed in anew, with the units of this test.
  const register = async (more: object = {}) => {
    const actor = demand(await signedIn(world.petugas), "person:register");
    return asActor(actor, (tx) => registerPerson(tx, actor, input(more)));
  };

  const mawar = (more: Partial<Parameters<typeof createUnit>[0]>) =>
    createUnit({
      code: `${world.kampongDamai.code}.009`,
      kind: "POSYANDU",
      name: "Posyandu Mawar (contoh)",
      parent: world.kampongDamai,
      ...more,
    });

  const homesOf = async (personId: string) => {
    const rows = await db().residence.findMany({
      where: { personId, voidedAt: null },
      orderBy: { since: "asc" },
    });
    return rows.map(({ since, homeId }) => [monthOfDate(since), homeId]);
  };

  const leftFor = async (more: object = {}) => {
    const { id } = await register({ nik: NIK, name: "Endang Lestari", bornOn: "1998-03-10", ...more });
    const away = { person_id: id, moved_on: "2026-01-02", to: "LUAR" } as const;
    await asActor(petugas, (tx) => movePerson(tx, demand(petugas, "person:move"), away));
    return id;
  };

  const back = (more: object = {}) =>
    register({ nik: NIK, name: "Endang Lestari", bornOn: "1998-03-10", movedInOn: "2026-02-15", ...more });

  test("puts the months before the posyandu began into the bucket of its desa", async () => {
    const { id: homeId } = await mawar({ since: "2026-06" });
    const bucket = world.kampongDamaiBucket.id;
    const { id } = await register({ homeId });
    expect(await homesOf(id)).toEqual([
      ["2024-03", bucket],
      ["2026-06", homeId],
    ]);
    const returned = await leftFor();
    await back({ homeId });
    expect((await homesOf(returned)).slice(1)).toEqual([
      ["2026-02", bucket],
      ["2026-06", homeId],
    ]);
    await soundly();
  });

  test("in the month after leaving keeps that absence; in the month itself there was none", async () => {
    const leftIn = async (id: string) => {
      const rows = await db().residence.findMany({
        where: { personId: id, voidedAt: null },
        orderBy: { since: "asc" },
      });
      return rows.map(({ since, homeId, leftOn }) => [monthOfDate(since), homeId, leftOn && dayOf(leftOn)]);
    };
    const one = await leftFor();
    expect((await leftIn(one)).slice(1)).toEqual([["2026-02", null, "2026-01-02"]]);
    await back({ homeId: world.kenanga.id });
    expect((await leftIn(one)).slice(1)).toEqual([["2026-02", world.kenanga.id, "2026-01-02"]]);
    await soundly();

    const rohana = { nik: "1902015003989002", name: "Rohana Putri" };
    const other = await leftFor(rohana);
    await back({ ...rohana, homeId: world.flamboyan.id, movedInOn: "2026-01-20" });
    expect((await leftIn(other)).slice(1)).toEqual([
      ["2026-01", world.flamboyan.id, null],
      ["2026-02", world.flamboyan.id, null],
    ]);
    await soundly();
  });

  test("leaves one home when the posyandu began before the years that are shown", async () => {
    const { id: homeId } = await mawar({ since: "2025-01" });
    const { id } = await register({ homeId });
    expect(await homesOf(id)).toEqual([["2024-03", homeId]]);
  });

  test("and its correction: an earlier birth lies in the bucket too", async () => {
    const { id: homeId } = await mawar({ since: "2026-06" });
    const { id } = await register({ homeId, bornOn: "2026-07-10" });
    const { homeId: _, movedInOn: __, notDuplicate: ___, ...identity } = input({ bornOn: "2026-03-10" });
    const actor = demand(await signedIn(world.petugas), "person:correct");
    await asActor(actor, (tx) => correctPerson(tx, actor, { ...identity, id }));
    expect(await homesOf(id)).toEqual([
      ["2026-03", world.kampongDamaiBucket.id],
      ["2026-06", homeId],
    ]);
    await soundly();
  });

  test("and a move are refused into a posyandu that has not begun or will close", async () => {
    const { id } = await register();
    const later = await mawar({ since: "2026-10" });
    const closing = await mawar({ code: `${world.kampongDamai.code}.010`, until: "2027-01" });
    const actor = demand(await signedIn(world.petugas), "person:move");
    for (const { id: to } of [later, closing]) {
      const move = { person_id: id, moved_on: "2026-09-15", to } as const;
      const refused = { code: "HOME_UNKNOWN", field: "to" };
      await expect(asActor(actor, (tx) => movePerson(tx, actor, move))).rejects.toMatchObject(refused);
    }
    const refused = { code: "HOME_UNKNOWN", field: "homeId" };
    await expect(register({ homeId: closing.id })).rejects.toMatchObject(refused);
    const next = await mawar({ code: `${world.kampongDamai.code}.011`, since: "2026-12" });
    await expect(register({ homeId: next.id })).rejects.toMatchObject(refused);
  });

  test("opens the old entry of who comes back, with the address typed now", async () => {
    const id = await leftFor({ dusun: "Pasar", rt: "01", phone: "081234567890" });
    expect(await back({ name: "Endang L", dusun: "Ujung" })).toEqual({
      id,
      name: "Endang Lestari",
      returned: expect.any(String),
    });
    const address = { dusun: "Ujung", rt: null, phone: "081234567890" };
    expect(await db().person.findUnique({ where: { id } })).toMatchObject(address);
  });

  test("is refused when who comes back had another name or sex", async () => {
    await leftFor();
    const refused = { code: "RETURNED_UNLIKE", field: "nik" };
    await expect(back({ name: "Budi Santoso" })).rejects.toMatchObject(refused);
    await expect(back({ sex: "L" })).rejects.toMatchObject(refused);
  });

  test("of one who comes back happens once, when two send it at one moment", async () => {
    const id = await leftFor();
    const both = await besideABatch(id, id, () =>
      Promise.allSettled([back(), back({ homeId: world.flamboyan.id })]),
    );
    const refused = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toMatchObject([{ code: "NIK_TAKEN" }]);
  });

  test("knows nobody older than 120 years, and nobody who moved in before the birth", async () => {
    const old = { code: "BORN_TOO_LONG_AGO", field: "bornOn" };
    await expect(register({ bornOn: "1906-11-01" })).rejects.toMatchObject(old);
    const unborn = { code: "MOVED_IN_BEFORE_BIRTH", field: "movedInOn" };
    await expect(register({ movedInOn: "2024-03-09" })).rejects.toMatchObject(unborn);
  });

  test("says on the page that follows it that the NIK contradicts what was typed", async () => {
    const actor = await signedIn(world.petugas);
    const answer = (more: object) => {
      const form = RegistrationFormInput.parse({ ...input({ nik: NIK, ...more }), notDuplicate: "ya" });
      return asActor(actor, (tx) => registerOrAsk(tx, demand(actor, "person:register"), form));
    };
    expect(await answer({ sex: "L", bornOn: "1998-03-10" })).toMatchObject({ news: "terdaftar-nik" });
    const right = { nik: "1902015003989002", name: "Endang Lestari", bornOn: "1998-03-10" };
    expect(await answer(right)).toMatchObject({ news: "terdaftar" });
    const { id } = await db().person.findFirstOrThrow({ where: { name: "Endang Lestari" } });
    const form = IdentityFormInput.parse({ ...input(right), id, bornOn: "1998-03-11" });
    const corrected = await asActor(actor, (tx) =>
      correctOrSearch(tx, demand(actor, "person:correct"), form),
    );
    expect(corrected).toMatchObject({ news: "identitas-nik" });
    expect(newsOf("identitas-nik")?.text).toContain("Periksa NIK-nya");
  });
});
