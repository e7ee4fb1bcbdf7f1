import { beforeAll, expect, test } from "vitest";
import { can, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { readAgenda } from "#lib/page/home/read-agenda";
import type { Day } from "#lib/period/day";
import { mergePeople } from "#lib/recording/merge-people";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { createPregnancy, createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// Today is 12 November 2026.
let world: World;

const woman = (name: string) =>
  createPerson({ name, sex: "P", bornOn: "1998-03-04", home: world.kenanga, by: world.sri });

async function pregnant(person: TestPerson, days: readonly Day[]) {
  const pregnancy = await createPregnancy({
    person,
    hpht: "2026-05-01",
    registeredOn: "2026-06-20",
    by: world.sri,
  });
  for (const servedOn of days)
    await createRecord({
      person,
      kind: "ANC",
      servedOn,
      data: { petugas: "BIDAN", tanda_bahaya: [] },
      by: world.sri,
      pregnancy,
    });
}

async function merge(winner: TestPerson, loser: TestPerson) {
  const petugas = await signedIn(world.petugas);
  const merger = demand(petugas, "person:merge");
  await asActor(petugas, (tx) => mergePeople(tx, merger, { winner_id: winner.id, loser_id: loser.id }));
}

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
});

async function agenda() {
  const actor = await signedIn(world.sri);
  if (!can(actor, "person:read") || !can(actor, "service:record")) throw new Error("records nothing");
  return await readAgenda(actor);
}

const contacts = async () => (await agenda()).contacts;

test("who was two entries has the contacts of both, and the pregnancy that one of them brought", async () => {
  // Registered twice, with a contact at each; and one whose pregnancy stands under a third entry of hers alone.
  const [twice, again] = [await woman("Dua Kali"), await woman("Dua Kali Lagi")];
  await pregnant(twice, ["2026-07-10"]);
  await pregnant(again, ["2026-09-20"]);
  const [without, between, brings] = [await woman("Tanpa"), await woman("Antara"), await woman("Membawa")];
  await pregnant(brings, ["2026-09-20"]);
  await merge(twice, again);
  await merge(between, brings);
  await merge(without, between);

  const { late, pregnant: open } = await contacts();
  expect(late.map(({ name, label }) => [name, label]).toSorted()).toEqual([
    ["Dua Kali", "Kontak ANC ke-3"],
    ["Tanpa", "Kontak ANC ke-2"],
  ]);
  expect(open).toBe(2);
});

/** A boy of two, with what was seen of him. */
async function boy(name: string, visits: readonly { on: Day; sign: boolean }[]) {
  const person = await createPerson({
    name,
    sex: "L",
    bornOn: "2024-05-04",
    home: world.kenanga,
    by: world.sri,
  });
  for (const { on, sign } of visits)
    await createRecord({
      ...{ person, kind: "TIMBANG", servedOn: on, by: world.sri },
      data: { tanda_bahaya: sign ? ["diare"] : [] },
    });
  return person;
}

const signsOf = async () => (await agenda()).dangers.map(({ name, personId }) => [name, personId]).toSorted();

test("a danger sign under an entry that gave way stands under whom it was merged into, at any remove", async () => {
  const [stays, gone] = [
    await boy("Tetap", []),
    await boy("Pindah Entri", [{ on: "2026-11-11", sign: true }]),
  ];
  const [first, second, third] = [
    await boy("Satu", []),
    await boy("Dua", []),
    await boy("Tiga", [{ on: "2026-11-11", sign: true }]),
  ];
  const alone = await boy("Sendiri", [{ on: "2026-11-11", sign: true }]);
  await merge(stays, gone);
  await merge(second, third);
  await merge(first, second);

  expect(await signsOf()).toEqual(
    [
      ["Satu", first.id],
      ["Sendiri", alone.id],
      ["Tetap", stays.id],
    ].toSorted(),
  );
});

test("who was seen again under any entry is no sign any more, whichever gave way", async () => {
  const before = await signsOf();
  const [seen, sign] = [
    await boy("Dilihat", [{ on: "2026-11-12", sign: false }]),
    await boy("Bertanda", [{ on: "2026-11-11", sign: true }]),
  ];
  const [signed, again] = [
    await boy("Bertanda Juga", [{ on: "2026-11-11", sign: true }]),
    await boy("Dilihat Lagi", [{ on: "2026-11-12", sign: false }]),
  ];
  expect(await signsOf()).toHaveLength(before.length + 2);
  await merge(seen, sign);
  await merge(signed, again);

  expect(await signsOf()).toEqual(before);
});
