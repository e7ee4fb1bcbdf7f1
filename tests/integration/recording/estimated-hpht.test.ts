import { v7 as uuidv7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readIn } from "#lib/db/read";
import { readHistories } from "#lib/measure/read-histories";
import { verify } from "#lib/measure/verify";
import { listPeople } from "#lib/page/search/list-people";
import { recordService } from "#lib/recording/record-service";
import { RecordInput } from "#lib/recording/schema";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createPregnancy, endPregnancy, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2025, 2026);
});

const woman = (name: string) =>
  createPerson({ name, sex: "P", bornOn: "1996-02-02", home: world.kenanga, by: world.sri });

const registration = (person: TestPerson, more: Record<string, string>) =>
  RecordInput.parse({
    id: uuidv7(),
    person_id: person.id,
    kind: "HAMIL",
    served_on: "2026-11-02",
    place: "PUSTU",
    gravida: "1",
    para: "0",
    abortus: "0",
    ...more,
  });

const save = async (input: RecordInput) => {
  const sri = demand(await signedIn(world.sri), "service:record");
  return asActor(sri, (tx) => recordService(tx, sri, input));
};

const pregnancyOf = async (person: TestPerson) => {
  const [history] = await readHistories(readIn(db()), [person.id]);
  return history?.pregnancies[0];
};

test("a pregnancy of twelve weeks by USG is an estimate until its HPHT is told", async () => {
  const person = await woman("Nurlela Perkiraan");
  const first = registration(person, {
    hpht_cara: "USG",
    uk_perkiraan_minggu: "12",
    uk_perkiraan_hari: "3",
    uk_perkiraan_pada: "2026-11-02",
  });
  await save(first);
  expect(await pregnancyOf(person)).toMatchObject({ hphtOn: "2026-08-07", hphtEstimated: true });
  const stored = await db().serviceRecord.findUniqueOrThrow({ where: { id: first.id } });
  expect(stored).toMatchObject({ definitionVersion: 2, data: { hpht_cara: "USG", hpht: "2026-08-07" } });
  const list = await listPeople(demand(await signedIn(world.sri), "name:list"), "bumil", 1);
  const note = list?.hits.find(({ id }) => id === person.id)?.note;
  expect(note).toMatch(/^UK \d+ minggu \(perkiraan\) · HPL 14 Mei 2027 \(perkiraan\)$/);

  await save(
    registration(person, {
      replaces: first.id,
      reason: "HPHT diketahui",
      hpht_cara: "HAID",
      hpht: "2026-08-10",
    }),
  );
  const told = await pregnancyOf(person);
  expect(told?.hphtOn).toBe("2026-08-10");
  expect(told?.hphtEstimated).toBeUndefined();
  expect((await verify()).differences).toEqual([]);
});

test("a pregnancy that goes on is not registered again by weeks", async () => {
  const person = await woman("Nurlela Ganda");
  await createPregnancy({ person, hpht: "2026-08-10", registeredOn: "2026-10-05", by: world.sri });
  const again = registration(person, {
    hpht_cara: "MINGGU",
    uk_perkiraan_minggu: "10",
    uk_perkiraan_pada: "2026-11-02",
  });
  await expect(save(again)).rejects.toMatchObject({ code: "PREGNANCY_OPEN" });
});

async function bornAfter(name: string) {
  const person = await woman(name);
  const pregnancy = await createPregnancy({
    person,
    hpht: "2026-01-05",
    registeredOn: "2026-03-02",
    by: world.sri,
  });
  const outcome = await endPregnancy({ pregnancy, on: "2026-10-05", kind: "LAHIR", by: world.sri });
  await db().baby.create({
    data: { outcomeId: outcome.id, order: 1, result: "LAHIR_MATI", sex: "L", weightGram: 3200 },
  });
  const live = await db().serviceRecord.findFirstOrThrow({ where: { personId: person.id, kind: "HAMIL" } });
  const corrected = (hpht: string, more: Record<string, string> = {}) =>
    registration(person, {
      served_on: "2026-03-02",
      replaces: live.id,
      reason: "salah tulis",
      hpht_cara: "HAID",
      hpht,
      ...more,
    });
  return { person, corrected };
}

test("a recorded end is judged again when the HPHT moves: refused where it cannot be", async () => {
  const { corrected } = await bornAfter("Halimah Mustahil");
  // 45 weeks before the birth of 5 October.
  await expect(save(corrected("2025-11-24"))).rejects.toMatchObject({ code: "END_TOO_LATE", field: "hpht" });
});

test("asked beside the HPHT where it is odd, and saved once confirmed", async () => {
  const { person, corrected } = await bornAfter("Halimah Ganjil");
  // 43 weeks.
  await expect(save(corrected("2025-12-08"))).rejects.toMatchObject({
    code: "UNCONFIRMED",
    questions: [{ field: "hpht", headline: "Umur kehamilan 43 minggu: benar?" }],
  });
  await save(corrected("2025-12-08", { dipastikan: "hpht" }));
  expect(await pregnancyOf(person)).toMatchObject({ hphtOn: "2025-12-08" });
});

test("a week more or less asks nothing", async () => {
  const { corrected } = await bornAfter("Halimah Wajar");
  await save(corrected("2025-12-29"));
});
