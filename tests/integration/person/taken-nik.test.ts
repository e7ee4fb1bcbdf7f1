import { setTimeout } from "node:timers/promises";
import { v7 as uuidv7 } from "uuid";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Authorized, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { correctOrSearch } from "#lib/page/registration/correct-or-search";
import { registerOrAsk } from "#lib/page/registration/register-or-ask";
import { searchPeople } from "#lib/person/queries";
import { IdentityFormInput, IdentityInput, RegistrationFormInput } from "#lib/person/schema";
import { sealNik } from "#lib/person/seal-nik";
import { correctPerson } from "#lib/recording/correct-person";
import { inventedNik } from "#prisma/factories/nik";
import { createPerson } from "#prisma/factories/people";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

const NIK = inventedNik({ kecamatan: "19.02.01", bornOn: "1990-03-25", sex: "P", serial: 9001 });

let world: World;
let nurse: Authorized<"person:register">;
let stranger: { id: string };
let neighbour: { id: string };

beforeAll(async () => {
  world = await createWorld();
  nurse = demand(await signedIn(world.petugas), "person:register");
  const woman = { sex: "P", bornOn: "1990-03-25", by: world.petugas } as const;
  stranger = await createPerson({ ...woman, name: "Siti Aminah", home: world.teratai, nik: NIK });
  neighbour = await createPerson({ ...woman, name: "Rosita Dewi", home: world.kenanga });
});

beforeEach(() => db().rateLimiterFlexible.deleteMany());

const told = (action: string) => db().auditEvent.findMany({ where: { actorId: nurse.id, action } });

function register(more: Record<string, string>) {
  const input = RegistrationFormInput.parse({
    id: uuidv7(),
    name: "Wati Lestari",
    sex: "P",
    bornOn: "1990-03-25",
    homeId: world.kenanga.id,
    ...more,
  });
  return asActor(nurse, (tx) => registerOrAsk(tx, nurse, input));
}

test("that a NIK is somebody's out of reach is told without a word about them, written down and limited", async () => {
  for (let tried = 0; tried < 10; tried++)
    await expect(register({ nik: NIK })).rejects.toMatchObject({
      code: "NIK_TAKEN",
      message:
        "NIK ini sudah terdaftar di unit lain. Periksa NIK, atau minta puskesmas memindahkan orangnya.",
    });
  await expect(register({ nik: NIK })).rejects.toMatchObject({ code: "TOO_MANY_MISSES" });

  const rows = await told("person.nik-taken");
  expect(rows).toHaveLength(11);
  expect(rows[0]?.subjectId).toBe(stranger.id);
  expect(JSON.stringify(rows)).not.toContain(NIK);
});

test("a correction hears the same, and changes nothing", async () => {
  const reader = demand(nurse, "person:correct");
  const input = IdentityInput.parse({
    id: neighbour.id,
    nik: NIK,
    name: "Rosita Dewi",
    sex: "P",
    bornOn: "1990-03-25",
  });
  const before = (await told("person.nik-taken")).length;

  await expect(asActor(reader, (tx) => correctPerson(tx, reader, input))).rejects.toMatchObject({
    code: "NIK_TAKEN",
  });

  expect(await told("person.nik-taken")).toHaveLength(before + 1);
  expect(await db().person.findUnique({ where: { id: neighbour.id } })).toMatchObject({ nikHash: null });
});

const correct = (more: Record<string, string>) => {
  const reader = demand(nurse, "person:correct");
  const input = IdentityFormInput.parse({
    ...{ id: neighbour.id, name: "Rosita Dewi", sex: "P", bornOn: "1990-03-25", ...more },
  });
  return asActor(reader, (tx) => correctOrSearch(tx, reader, input));
};

test("within reach a correction hears whose it is, with the way there", async () => {
  const nik = inventedNik({ kecamatan: "19.02.01", bornOn: "1990-03-25", sex: "P", serial: 9010 });
  const woman = { sex: "P", bornOn: "1990-03-25", by: world.petugas } as const;
  const holder = await createPerson({ ...woman, name: "Dewi Lestari", home: world.flamboyan, nik });

  expect(await correct({ nik, rt: "5" })).toMatchObject({
    state: "taken",
    person: { id: holder.id, name: "Dewi Lestari" },
    typed: { nik, rt: "5" },
  });
  await expect(correct({ nik: NIK })).rejects.toMatchObject({ code: "NIK_TAKEN" });
});

/** Another save of the same NIK, whose transaction is open while the first check is made, and ends before the write. */
async function beside<T>(nik: string, work: () => Promise<T>): Promise<T> {
  let second: Promise<T> | undefined;
  await db().$transaction(
    async (tx) => {
      await tx.person.create({
        data: {
          ...{ id: uuidv7(), name: "Yang Pertama", sex: "P", bornOn: new Date("1990-03-25") },
          ...{ ...sealNik(nik), homeId: world.kenanga.id, registeredById: world.petugas.id },
        },
      });
      second = work();
      second.catch(() => undefined);
      await setTimeout(1_500);
    },
    { timeout: 20_000 },
  );
  if (!second) throw new Error("nothing was sent");
  return second;
}

test.each([
  { how: "registration", serial: 9020 },
  { how: "correction", serial: 9021 },
])("of two at once the second $how hears the same, written down", async ({ how, serial }) => {
  const nik = inventedNik({ kecamatan: "19.02.01", bornOn: "1990-03-25", sex: "P", serial });
  const before = (await told("person.nik-taken")).length;
  const send = (): Promise<object> =>
    how === "registration" ? register({ nik, notDuplicate: "ya" }) : correct({ nik });
  const answer = await beside(nik, send);

  expect(answer).toMatchObject({ state: "taken", person: { name: "Yang Pertama" }, typed: { nik } });
  expect(await told("person.nik-taken")).toHaveLength(before + 1);
});

test("whole NIK that find nobody are limited, those that find somebody are not", async () => {
  const reader = demand(nurse, "person:read");
  const own = inventedNik({ kecamatan: "19.02.01", bornOn: "1990-03-25", sex: "P", serial: 9010 });
  for (let tried = 0; tried < 60; tried++)
    expect((await searchPeople(reader, { text: own })).people).toHaveLength(1);
  for (let tried = 0; tried < 40; tried++)
    expect((await searchPeople(reader, { text: NIK })).people).toEqual([]);

  await expect(searchPeople(reader, { text: NIK })).rejects.toMatchObject({ code: "TOO_MANY_MISSES" });
  expect((await searchPeople(reader, { text: "rosita" })).people).toHaveLength(1);
});

test("someone alike out of reach is not named, and the answer is written down", async () => {
  const answer = await register({ name: "Siti Amina", noNikReason: "BELUM_REKAM" });

  expect(answer).toMatchObject({ state: "asked", duplicates: [{ id: null }] });
  expect(JSON.stringify(answer)).not.toContain("Aminah");
  expect(JSON.stringify(answer)).not.toContain(stranger.id);
  expect(await told("person.alike-told")).toMatchObject([{ subjectUnit: nurse.unitId }]);
});
