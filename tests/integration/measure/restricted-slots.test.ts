import { beforeAll, describe, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { readRestrictedTallies } from "#lib/coverage/read-restricted";
import { readTalliesOf } from "#lib/coverage/read-tallies";
import { asActor } from "#lib/db/as-actor";
import { db, type Tx } from "#lib/db/client";
import { batchWorkHere } from "#lib/measure/batch-work";
import { catalogueOf } from "#lib/measure/catalogue-of";
import { MEASURES } from "#lib/measure/measures";
import { rebuild } from "#lib/measure/rebuild";
import { recount } from "#lib/measure/recount";
import { restrictedTables } from "#lib/measure/restricted-tables";
import { SLOTS } from "#lib/measure/slots";
import { verify } from "#lib/measure/verify";
import { readNameBits } from "#lib/names/read-bits";
import { movementsOf } from "#lib/recording/movements";
import { createPerson } from "#prisma/factories/people";
import { createRecord, openYears, type TestRecord } from "#prisma/factories/records";
import { signedIn, type TestUser } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";
import { RAHASIA, WITH_RAHASIA } from "#tests/support/trial-restricted";

// Three adults were screened: in March at Kenanga, in March and May at Melati, in March at the neighbour's Teratai.

let world: World;
let people: string[];
let may: TestRecord;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2025, 2026);
  const adult = (name: string, home: World["kenanga"]) =>
    createPerson({ name, sex: "P", bornOn: "1985-06-10", home, by: world.petugas });
  const [one, two, three] = [
    await adult("Satu", world.kenanga),
    await adult("Dua", world.melati),
    await adult("Tiga", world.teratai),
  ];
  const screened = (person: { id: string }, servedOn: "2026-03-10" | "2026-05-10") =>
    createRecord({ person, kind: "SKRINING_DEWASA", servedOn, data: {}, by: world.petugas });
  for (const person of [one, two, three]) await screened(person, "2026-03-10");
  may = await screened(two, "2026-05-10");
  people = [one.id, two.id, three.id];
  await asActor(await signedIn(world.petugas), (tx) => recount(tx, people, [], WITH_RAHASIA));
});

const count = async (tx: Tx, table: "restricted_tallies" | "restricted_years") => {
  const [row] = await tx.$queryRawUnsafe<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM ${table}`);
  return row?.rows;
};

const counted = async (user: TestUser) =>
  asActor(await signedIn(user), async (tx) => [
    await count(tx, "restricted_tallies"),
    await count(tx, "restricted_years"),
  ]);

const readBy = async (user: TestUser) => {
  const actor = demand(await signedIn(user), "coverage:read");
  const unitIds = [world.kampongDamai.id, world.juruSeberang.id];
  return asActor(actor, async (tx) => {
    const question = { actor, year: 2026, unitIds, masks: ["RAHASIA" as const] };
    const tallies = await readRestrictedTallies(tx, question, WITH_RAHASIA);
    return unitIds.map((id) => tallies(id)("RAHASIA").join(""));
  });
};

describe("PostgreSQL itself shows restricted tallies and masks", () => {
  // Three homes and three desa; the people of the own homes.
  test.each([
    ["wati", "a kader", [0, 0]],
    ["sri", "a pustu", [0, 0]],
    ["petugas", "a puskesmas", [6, 2]],
    ["rahma", "its head", [6, 2]],
    ["tetangga", "the neighbour", [6, 1]],
    ["budi", "the kabupaten", [6, 3]],
  ] as const)("to %s, %s: %j", async (who, _, rows) => {
    expect(await counted(world[who])).toEqual(rows);
  });

  test("to nobody whose level is not said", async () => {
    const rows = await db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('role', current_database() || '_page', true)`;
      return [await count(tx, "restricted_tallies"), await count(tx, "restricted_years")];
    });
    expect(rows).toEqual([0, 0]);
  });

  test("and lets nobody write them but who counts", async () => {
    const write = asActor(
      await signedIn(world.petugas),
      (tx) => tx.$executeRaw`UPDATE restricted_tallies SET m1 = 1`,
    );
    await expect(write).rejects.toThrow("permission denied");
  });
});

describe("the one function that reads them", () => {
  test("names the table of masks too, to those alone who may read it", async () => {
    const petugas = await signedIn(world.petugas);
    const [row] = await asActor(
      petugas,
      (tx) =>
        tx.$queryRaw<{ masks: string }[]>`
        SELECT string_agg(DISTINCT masks::text, ' ') AS masks FROM ${restrictedTables(petugas).years}`,
    );
    expect(row?.masks).toBe("{-900,20} {-900,4}");
  });

  test.each(["petugas", "rahma", "budi"] as const)("answers %s", async (who) => {
    expect(await readBy(world[who])).toEqual(["001000000000", "001010000000"]);
  });

  test.each(["wati", "sri"] as const)("refuses %s", async (who) => {
    await expect(readBy(world[who])).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("is the only one: whoever reads as pages and the API do gets no number at all", async () => {
    const asked = { year: 2026, unitIds: [world.kampongDamai.id], masks: ["RAHASIA"] };
    const read = asActor(await signedIn(world.budi), (tx) =>
      readTalliesOf(tx, asked, { catalogue: WITH_RAHASIA }),
    );
    await expect(read).rejects.toThrow("Restricted: RAHASIA");
  });
});

test("a list of names is made of none, whoever asks", async () => {
  const rahma = await signedIn(world.rahma);
  const about = {
    year: 2026,
    homes: rahma.homes,
    own: rahma.homes,
    grouping: "MONTH",
    parting: "NONE",
    leavesAt: null,
    on: "2026-11-12",
  } as const;
  const named = (mask: string, without: string | null) =>
    asActor(rahma, (tx) =>
      readNameBits(tx, { ...about, mask, without, from: 1, to: 11, page: null }, WITH_RAHASIA),
    );
  expect(await named("DILAYANI_3", null)).toHaveLength(3);
  await expect(named("RAHASIA", null)).rejects.toThrow("Restricted: RAHASIA");
  await expect(named("DILAYANI_3", "RAHASIA")).rejects.toThrow("Restricted: RAHASIA");
});

test("what pages read holds nothing of them", async () => {
  expect(await db().tally.count({ where: { slot: RAHASIA } })).toBe(0);
  expect(await db().tally.count({ where: { slot: SLOTS.DILAYANI_3 } })).toBe(6);
  const [row] = await db().$queryRaw<{ people: number }[]>`
    SELECT count(*)::int AS people FROM person_years WHERE -${RAHASIA}::int = ANY (masks)`;
  expect(row?.people).toBe(0);
});

/** How often the work speaks to the database. */
async function statements(work: (tx: Tx) => Promise<unknown>): Promise<number> {
  let made = 0;
  await db().$transaction(async (tx) => {
    const counting: Tx = new Proxy(tx, {
      get: (target, key) => {
        if (key === "$queryRaw" || key === "$executeRaw") made++;
        return Reflect.get(target, key);
      },
    });
    await work(counting);
  });
  return made;
}

test("a save speaks to the database once more for masks, once for tallies, only where something restricted moves", async () => {
  const born = await createPerson({
    name: "Bayi",
    sex: "L",
    bornOn: "2026-02-02",
    home: world.melati,
    by: world.petugas,
  });
  const without = await statements((tx) => recount(tx, [born.id]));
  await db().person.update({ where: { id: born.id }, data: { bornOn: new Date("2026-03-03") } });
  expect(await statements((tx) => recount(tx, [born.id], [], WITH_RAHASIA))).toBe(without);

  await createRecord({
    person: born,
    kind: "SKRINING_DEWASA",
    servedOn: "2026-09-09",
    data: {},
    by: world.petugas,
  });
  expect(await statements((tx) => recount(tx, [born.id], [], WITH_RAHASIA))).toBe(without + 2);
  await db().serviceRecord.updateMany({
    where: { personId: born.id },
    data: { voidedAt: new Date("2026-11-01"), voidedById: world.petugas.id, voidReason: "SALAH_CATAT" },
  });
  expect(await statements((tx) => recount(tx, [born.id], [], WITH_RAHASIA))).toBe(without + 2);
  expect(await readBy(world.budi)).toEqual(["001000000000", "001010000000"]);
});

test("whoever records is not told that they moved", async () => {
  await db().serviceRecord.update({ where: { id: may.id }, data: { servedOn: new Date("2026-06-10") } });
  const changes = await db().$transaction((tx) => recount(tx, people, [], WITH_RAHASIA));
  expect(await readBy(world.budi)).toEqual(["001000000000", "001001000000"]);
  const moved = movementsOf(changes).map(({ mask, month, by }) => `${mask} ${month} ${by}`);
  expect(moved.sort()).toEqual(["DILAYANI_3 2026-05 -1", "DILAYANI_3 2026-06 1"]);

  await db().serviceRecord.update({ where: { id: may.id }, data: { servedOn: new Date("2026-05-10") } });
  await db().$transaction((tx) => recount(tx, people, [], WITH_RAHASIA));
  expect(await readBy(world.budi)).toEqual(["001000000000", "001010000000"]);
});

describe("verify and rebuild", () => {
  const differences = async () => (await verify({ work: batchWorkHere(WITH_RAHASIA) })).differences;

  test("cover them: what is spoilt is named, and set right", async () => {
    await rebuild({ work: batchWorkHere(WITH_RAHASIA) });
    expect(await differences()).toEqual([]);

    await db()
      .$executeRaw`UPDATE restricted_years SET masks = '{-900,1}' WHERE person_id = ${people[0]}::uuid`;
    await db().$executeRaw`UPDATE restricted_tallies SET m7 = 5 WHERE unit_id = ${world.teratai.id}::uuid`;
    const found = await differences();
    expect(found).toContainEqual(
      expect.stringMatching(`orang ${people[0]} tahun 2026: .*-900,1.* seharusnya .*-900,4`),
    );
    expect(found).toContainEqual(expect.stringContaining(`|${world.teratai.id}|900|P: tersimpan`));

    await rebuild({ work: batchWorkHere(WITH_RAHASIA) });
    expect(await differences()).toEqual([]);
    expect(await readBy(world.budi)).toEqual(["001000000000", "001010000000"]);
  });

  test("take a mask that becomes restricted out of what everybody reads, and put it back", async () => {
    const { DILAYANI_3, ...slots } = SLOTS;
    const closed = catalogueOf({ measures: MEASURES, slots, restricted: { DILAYANI_3 } });
    const sums = async () => {
      const where = { slot: DILAYANI_3, unitId: world.juruSeberang.id, year: 2026, sex: "P" as const };
      const [open, restricted] = [
        await db().tally.findFirst({ where }),
        await db().restrictedTally.findFirst({ where }),
      ];
      return [open?.m5, restricted?.m5];
    };

    await rebuild({ work: batchWorkHere(closed) });
    expect(await sums()).toEqual([0, 1]);
    expect((await verify({ work: batchWorkHere(closed) })).differences).toEqual([]);
    expect(await db().$queryRaw`SELECT FROM person_years WHERE -49 = ANY (masks)`).toEqual([]);

    await rebuild();
    expect(await sums()).toEqual([1, 0]);
    expect((await verify()).differences).toEqual([]);
  });
});
