import { v7 as uuidv7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { RegistrationInput } from "#lib/person/schema";
import { correctEnd } from "#lib/recording/correct-end";
import { endPregnancy } from "#lib/recording/end-pregnancy";
import { mergePeople } from "#lib/recording/merge-people";
import { registerPerson } from "#lib/recording/register-person";
import { PregnancyEndInput } from "#lib/recording/schema";
import { type Act, takeBack } from "#lib/recording/take-back";
import { createPerson } from "#prisma/factories/people";
import { createPregnancy, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { rowsOf } from "#tests/support/audit-rows";

// What is corrected or taken back leaves its row like any other act, with the reason.

let world: World;
let nurse: Actor;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  nurse = await signedIn(world.petugas);
});

const REASON = "beda orang";
const back = (act: Act, id: string) =>
  rowsOf(() => asActor(nurse, (tx) => takeBack(tx, nurse, { act, id, reason: REASON })));
const row = (action: string, id: string, details: object) => ({
  by: "Petugas",
  action,
  of: `person ${id}`,
  details: { ...details, reason: REASON },
});

const woman = (name: string) =>
  createPerson({ name, sex: "P", bornOn: "1999-05-05", home: world.kenanga, by: world.sri });

test("a registration, and its return", async () => {
  const input = RegistrationInput.parse({
    id: uuidv7(),
    noNikReason: "BELUM_REKAM",
    name: "Salah Daftar",
    sex: "P",
    bornOn: "1990-02-02",
    homeId: world.kenanga.id,
  });
  await asActor(nurse, (tx) => registerPerson(tx, demand(nurse, "person:register"), input));
  expect(await back("DAFTAR", input.id)).toEqual([row("person.registration-voided", input.id, {})]);
  expect(await back("SALAH_DAFTAR", input.id)).toEqual([row("person.registration-restored", input.id, {})]);
});

test("a merge", async () => {
  const [kept, given] = [await woman("Susi Susanti"), await woman("Susi Susanty")];
  const input = { winner_id: kept.id, loser_id: given.id };
  const { merge } = await asActor(nurse, (tx) => mergePeople(tx, demand(nurse, "person:merge"), input));
  expect(await back("GABUNG", merge)).toEqual([row("person.merge-undone", kept.id, { loser: given.id })]);
});

test("the end of a pregnancy, corrected and taken back", async () => {
  const mother = await woman("Mardiana");
  const told = { person: mother, hpht: "2026-01-05", registeredOn: "2026-02-20", by: world.sri } as const;
  const pregnancy = await createPregnancy(told);
  const ended = (on: string, replaces?: string) =>
    PregnancyEndInput.parse({
      person_id: mother.id,
      pregnancy_id: pregnancy.id,
      ended_on: on,
      kind: "LAHIR",
      bayi_1_result: "LAHIR_MATI",
      bayi_1_sex: "L",
      bayi_1_weight_gram: "2900",
      ...(replaces && { replaces, reason: REASON }),
    });
  const actor = demand(nurse, "pregnancy:end");
  const first = await asActor(nurse, (tx) => endPregnancy(tx, actor, ended("2026-10-10")));
  let outcome = "";
  const corrected = await rowsOf(async () => {
    const again = ended("2026-10-09", first.outcome);
    ({ outcome } = await asActor(nurse, (tx) => correctEnd(tx, actor, again)));
  });
  const about = { pregnancy: pregnancy.id, on: "2026-10-09", children: [] };
  expect(corrected).toEqual([
    row("pregnancy.end-corrected", mother.id, { ...about, outcome: "LAHIR", babies: 1 }),
  ]);
  expect(await back("AKHIR", outcome)).toEqual([row("pregnancy.end-voided", mother.id, about)]);
});
