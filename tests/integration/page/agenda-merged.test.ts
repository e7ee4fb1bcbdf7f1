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

async function contacts() {
  const actor = await signedIn(world.sri);
  if (!can(actor, "person:read") || !can(actor, "service:record")) throw new Error("records nothing");
  return (await readAgenda(actor)).contacts;
}

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
