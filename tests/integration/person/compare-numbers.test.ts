import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { CompareInput, compareNumbers } from "#lib/person/compare-numbers";
import { sealKk } from "#lib/person/seal-nik";
import { createPerson } from "#prisma/factories/people";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

const NIK = "1902016503909001";
const KK = "1902011203159004";

let world: World;
let nurse: Authorized<"person:read">;
let siti: { id: string };
let stranger: { id: string };

beforeAll(async () => {
  world = await createWorld();
  nurse = demand(await signedIn(world.petugas), "person:read");
  const person = { sex: "P", bornOn: "1990-03-25", by: world.petugas } as const;
  siti = await createPerson({ ...person, name: "Siti Aminah", home: world.kenanga, nik: NIK });
  stranger = await createPerson({ ...person, name: "Siti Amalia", home: world.teratai });
  const { id } = await db().family.create({ data: sealKk(KK) });
  await db().person.update({ where: { id: siti.id }, data: { familyId: id } });
});

beforeEach(() => db().rateLimiterFlexible.deleteMany());

function compare(nomor: string, { id } = siti) {
  const input = CompareInput.parse({ person_id: id, nomor });
  return asActor(nurse, (tx) => compareNumbers(tx, nurse, input));
}

test("whoever types the number on the card hears same or other", async () => {
  expect(await compare("1902 0165 0390 9001")).toEqual({ same: "NIK" });
  expect(await compare(KK)).toEqual({ same: "KK" });
  expect(await compare("1902016503909002")).toEqual({ same: null });
});

test("of someone out of reach nothing is told, and the question is written down as a miss", async () => {
  const nobody = { id: randomUUID() };
  for (const asked of [stranger, nobody]) {
    await expect(compare(NIK, asked)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const rows = await db().auditEvent.findMany({ where: { subjectId: asked.id } });
    expect(rows).toMatchObject([
      { action: "person.nik-compared", actorId: nurse.id, details: { found: false } },
    ]);
  }
});

test("every answer is written down without the number, and others are limited", async () => {
  const before = await db().auditEvent.count({ where: { action: "person.nik-compared" } });
  for (let serial = 0; serial < 10; serial++) await compare(`190201650390${8000 + serial}`);
  await expect(compare(NIK)).rejects.toMatchObject({ code: "TOO_MANY_MISSES" });
  const rows = await db().auditEvent.findMany({ where: { action: "person.nik-compared" } });
  expect(rows).toHaveLength(before + 10);
  expect(JSON.stringify(rows)).not.toMatch(/19020165/);
});
