import { beforeAll, expect, test } from "vitest";
import { readTalliesOf } from "#lib/coverage/read-tallies";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { batchWorkHere } from "#lib/measure/batch-work";
import { rebuild } from "#lib/measure/rebuild";
import { recount } from "#lib/measure/recount";
import { verify } from "#lib/measure/verify";
import { readNameBits } from "#lib/names/read-bits";
import type { Day } from "#lib/period/day";
import { createPerson } from "#prisma/factories/people";
import { openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { OF_AGES } from "#tests/support/trial-ages";

// Three children of Kenanga: one is five since 15 June 2026, one is three, one is seven.

let world: World;
let people: string[];

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  people = [];
  for (const [name, bornOn] of [
    ["Tiga", "2023-01-20"],
    ["Lima", "2021-06-15"],
    ["Tujuh", "2019-02-01"],
  ] as const satisfies [string, Day][]) {
    const person = await createPerson({ name, sex: "P", bornOn, home: world.kenanga, by: world.petugas });
    people.push(person.id);
  }
  await db().$transaction((tx) => recount(tx, people, [], OF_AGES));
});

const MASKS = ["PENDUDUK_0_4", "PENDUDUK_5_9", "PENDUDUK", "PENDUDUK_SEMUA"] as const;

const tallies = async () => {
  const unitIds = [world.kenanga.id, world.kampongDamai.id];
  const read = await readTalliesOf(db(), { year: 2026, unitIds, masks: MASKS }, { catalogue: OF_AGES });
  return unitIds.map((id) => MASKS.map((mask) => read(id)(mask).join("")));
};

const COUNTED = ["222221111111", "111112222222", "333333333333", "333333333333"];

test("a measure by age is read as the sum of its bands, each of them by itself", async () => {
  expect(await tallies()).toEqual([COUNTED, COUNTED]);
});

test("verify and rebuild count the bands like any other mask", async () => {
  const work = () => batchWorkHere(OF_AGES);
  await rebuild({ work: work() });
  expect((await verify({ work: work() })).differences).toEqual([]);
  await db().$executeRaw`UPDATE person_years SET masks = '{}' WHERE person_id = ${people[1]}::uuid`;
  expect((await verify({ work: work() })).differences.length).toBeGreaterThan(4);
  await rebuild({ work: work() });
  expect(await tallies()).toEqual([COUNTED, COUNTED]);
});

test.each([
  ["PENDUDUK", null, ["Lima", "Tiga", "Tujuh"]],
  ["PENDUDUK_5_9", null, ["Lima", "Tujuh"]],
  ["PENDUDUK_0_4", null, ["Tiga"]],
  ["PENDUDUK", "PENDUDUK_0_4", ["Lima", "Tujuh"]],
] as const)("the names of %s in June without %s: %j", async (mask, without, names) => {
  const sri = await signedIn(world.sri);
  const bits = await asActor(sri, (tx) =>
    readNameBits(
      tx,
      {
        mask,
        without,
        from: 6,
        to: 6,
        year: 2026,
        homes: sri.homes,
        own: sri.homes,
        grouping: "MONTH",
        parting: "NONE",
        leavesAt: null,
        on: "2026-06-30",
        page: null,
      },
      OF_AGES,
    ),
  );
  expect(bits.map(({ name }) => name)).toEqual(names);
});
