import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import { SLOTS, type Slot } from "#lib/measure/slots";
import { createPerson, moveTo } from "#prisma/factories/people";
import { createPregnancy, createRecord, endPregnancy, openYears } from "#prisma/factories/records";
import type { TestUnit } from "#prisma/factories/units";
import { createWorld, type World } from "#prisma/factories/world";

// Siti is registered and seen in March at Kenanga, moves to Melati in May, and miscarries in June.
let world: World;

beforeAll(async () => {
  world = await createWorld();
  await openYears(2026);
  const { sri: by, kenanga, melati } = world;
  const person = await createPerson({
    name: "Siti Aminah",
    sex: "P",
    bornOn: "1996-02-03",
    home: kenanga,
    by,
  });
  const pregnancy = await createPregnancy({ person, hpht: "2026-02-20", registeredOn: "2026-03-30", by });
  const data = { petugas: "BIDAN", tanda_bahaya: [] };
  await createRecord({ person, kind: "ANC", servedOn: "2026-03-30", data, by, pregnancy });
  await moveTo({ person, since: "2026-05", to: melati, by });
  await endPregnancy({ pregnancy, on: "2026-06-11", kind: "KEGUGURAN", by });
  await db().$transaction((tx) => recount(tx, [person.id]));
});

describe("a mother who moves", () => {
  test.each([
    ["K1", [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ["BUMIL", [0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]],
    ["K4_WAITING", [0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]],
  ] as const)("%s counts at the home of each month", async (code, first, second) => {
    expect(await countsOf(world.kenanga, code)).toEqual(first);
    expect(await countsOf(world.melati, code)).toEqual(second);
  });

  test("the desa has the counts of its posyandu, the neighbour has none", async () => {
    expect(await countsOf(world.kampongDamai, "BUMIL")).toEqual(await countsOf(world.kenanga, "BUMIL"));
    expect(await countsOf(world.juruSeberang, "BUMIL")).toEqual(await countsOf(world.melati, "BUMIL"));
    expect(await countsOf(world.airSaga, "BUMIL")).toEqual(Array(12).fill(0));
  });
});

async function countsOf(unit: TestUnit, code: Slot): Promise<number[]> {
  const where = { year: 2026, unitId: unit.id, slot: SLOTS[code] };
  const rows = await db().tally.findMany({ where });
  return MONTHS.map((month) => rows.reduce((sum, row) => sum + row[month], 0));
}

const MONTHS = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"] as const;
