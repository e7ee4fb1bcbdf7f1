import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import { verify } from "#lib/measure/verify";
import { recordDeath } from "#lib/recording/record-death";
import { voidDeath } from "#lib/recording/void-death";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import { openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
let kakek: TestPerson;
const masks = () =>
  db().$queryRaw`SELECT year, homes::text, masks::text FROM person_years WHERE person_id = ${kakek.id}::uuid`;
const dieAs = async (user: { id: string }) => demand(await signedIn(user), "person:die");

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  kakek = await createPerson({
    name: "Kakek Salim",
    sex: "L",
    bornOn: "1950-01-01",
    home: world.kenanga,
    by: world.sri,
  });
  await db().$transaction((tx) => recount(tx, [kakek.id]));
});

test("a death that was taken back leaves every number as it was, and says who did it and why", async () => {
  const petugas = await dieAs(world.petugas);
  const before = await masks();
  await asActor(petugas, (tx) => recordDeath(tx, petugas, { person_id: kakek.id, died_on: "2026-03-05" }));
  expect(await masks()).not.toEqual(before);

  await asActor(petugas, (tx) => voidDeath(tx, petugas, { person_id: kakek.id, reason: "salah orang" }));
  expect(await masks()).toEqual(before);
  expect((await verify()).differences).toEqual([]);
  const [event] = await db().auditEvent.findMany({ where: { action: "person.death-voided" } });
  expect(event).toMatchObject({ actorId: petugas.id, details: { on: "2026-03-05", reason: "salah orang" } });
});

test("of somebody who lives, or lives elsewhere, there is nothing to take back", async () => {
  for (const [user, code] of [
    [world.petugas, "NOT_DEAD"],
    [world.tetangga, "NOT_FOUND"],
  ] as const) {
    const actor = await dieAs(user);
    await expect(
      asActor(actor, (tx) => voidDeath(tx, actor, { person_id: kakek.id, reason: "salah orang" })),
    ).rejects.toMatchObject({ code });
  }
});
