import { beforeAll, expect, test } from "vitest";
import { type Actor, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { readWeighingRoster } from "#lib/entry/weighing-roster";
import { readPersonFile } from "#lib/page/person/read-file";
import { readIdentity } from "#lib/page/registration/read-identity";
import { searchHits } from "#lib/page/search/search-hits";
import { hashNik, markOf, sealKk } from "#lib/person/seal-nik";
import { inventedNik } from "#prisma/factories/nik";
import { createPerson } from "#prisma/factories/people";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

const BORN = "2024-09-02";
const NAME = "Anak Kembar Angka";

let world: World;
let nurse: Actor;
const twins: { id: string; nik: string; kk: string }[] = [];

/** Alike in all that a list says; only the serials of NIK and KK differ. */
beforeAll(async () => {
  world = await createWorld();
  nurse = await signedIn(world.petugas);
  for (const serial of [9001, 9734]) {
    const nik = inventedNik({ kecamatan: "19.02.01", bornOn: BORN, sex: "L", serial });
    const kk = `190201020924${serial}`;
    const { id } = await createPerson({
      name: NAME,
      sex: "L",
      bornOn: BORN,
      home: world.kenanga,
      by: world.petugas,
      nik,
    });
    const family = await db().family.create({ data: sealKk(kk) });
    await db().person.update({ where: { id }, data: { familyId: family.id } });
    twins.push({ id, nik, kk });
  }
});

/** What each of the two is told as, with the keys that any two people differ by taken out. */
function without(told: unknown, { id }: { id: string }, ...keys: string[]): string {
  return keys.reduce((text, key) => text.replaceAll(key, "#"), JSON.stringify(told).replaceAll(id, "#"));
}

function expectAlike([one, other]: unknown[]) {
  const [first, second] = twins;
  if (!first || !second) throw new Error("two people");
  expect(without(one, first)).toBe(without(other, second));
  for (const { nik, kk } of twins)
    for (const digits of [nik.slice(0, 4), nik.slice(-4), kk.slice(-4)])
      expect(without(one, first)).not.toContain(digits);
}

test("the page of a person and the hits of a search tell no digit of either number", async () => {
  const reader = demand(nurse, "person:read");
  expectAlike(await Promise.all(twins.map(({ id }) => readPersonFile(reader, id))));
  const found = await asActor(reader, (tx) => searchHits(tx, reader, { text: NAME, page: 1 }));
  const { hits } = found as { hits: { id: string }[] };
  expectAlike(twins.map(({ id }) => hits.find((hit) => hit.id === id)));
});

test("the posyandu's grid tells no digit", async () => {
  const roster = await readWeighingRoster(demand(nurse, "service:record"), world.kenanga.code, "2026-11-12");
  expectAlike(twins.map(({ id }) => roster?.children.find((child) => child.id === id)));
});

test("the form of a correction tells the whole NIK and no digit of the KK number", async () => {
  const identities = await Promise.all(
    twins.map(({ id }) => readIdentity(demand(nurse, "person:correct"), id)),
  );
  // The marks are keyed, and of one person alone: two with the same card have two marks.
  expectAlike(identities.map((identity) => ({ ...identity, nik: null, marks: null })));
  const [one, other] = twins.map(({ id }) => markOf(id, hashNik("1902010203904001")));
  expect(one).not.toBe(other);
});

test("a dump differs in cipher, keyed hash and keys only", async () => {
  const [people, families] = await Promise.all([
    db().person.findMany({ where: { name: NAME }, orderBy: { id: "asc" } }),
    db().family.findMany({ orderBy: { id: "asc" } }),
  ]);
  const bare = people.map(({ id, familyId, nikCipher, nikHash, registeredAt, ...rest }) => {
    expect([id, familyId, nikCipher, nikHash, registeredAt]).not.toContain(null);
    return rest;
  });
  expect(bare[0]).toEqual(bare[1]);
  expect(Object.keys(families[0] ?? {}).toSorted()).toEqual(["id", "kkCipher", "kkHash"]);
  const columns = await db().$queryRaw`
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = 'public' AND (column_name LIKE 'nik%' OR column_name LIKE 'kk%') ORDER BY 1, 2`;
  expect(columns).toEqual([
    { table_name: "families", column_name: "kk_cipher" },
    { table_name: "families", column_name: "kk_hash" },
    { table_name: "persons", column_name: "nik_cipher" },
    { table_name: "persons", column_name: "nik_hash" },
  ]);
});
