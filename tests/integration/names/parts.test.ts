import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import { readWhy } from "#lib/page/why/read-why";
import type { Day } from "#lib/period/day";
import { createPerson, moveTo } from "#prisma/factories/people";
import { createRecord, openYears } from "#prisma/factories/records";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

// Today is 12 November 2026. Nobody was screened; each child was weighed when it says so, and was short each time.

let world: World;
const people: { id: string }[] = [];

async function adult(name: string, bornOn: Day, home = world.flamboyan) {
  const person = await createPerson({ name, sex: "L", bornOn, home, by: world.sri });
  people.push(person);
  return person;
}

async function short(name: string, ...weighedOn: Day[]) {
  const person = await createPerson({
    ...{ name, sex: "P", bornOn: "2023-02-10", home: world.kenanga, by: world.wati },
  });
  for (const servedOn of weighedOn)
    await createRecord({
      ...{ person, kind: "TIMBANG", servedOn, by: world.wati },
      data: { bb_kg: 10, tb_cm: 80, punya_kia: true },
      derived: { bbu: -0.5, tbu: -2.1, bbtb: 0.3 },
    });
  people.push(person);
  return person;
}

beforeAll(async () => {
  world = await createWorld();
  await openYears(2025, 2026);
  await adult("Sixty today", "1966-11-12");
  await adult("Sixty tomorrow", "1966-11-13");
  await adult("Sixty on the last day of the year", "1966-12-31");
  await adult("Sixty on New Year's Day", "1967-01-01");
  const gone = await adult("Moved last week", "1980-01-01");
  await moveTo({ person: gone, since: "2026-11", to: world.teratai, by: world.sri });

  await short("Both months", "2026-09-08", "2026-10-06");
  await short("Both months too", "2026-09-07", "2026-10-05");
  await short("October alone", "2026-10-06");
  await short("August and October", "2026-08-04", "2026-10-06");
  await short("Turn of the year", "2025-12-09", "2026-01-06");
  await short("January alone", "2026-01-06");
  const left = await short("Left since", "2026-09-08", "2026-10-06");
  await moveTo({ person: left, since: "2026-11", to: world.teratai, by: world.sri });
  await db().$transaction((tx) =>
    recount(
      tx,
      people.map(({ id }) => id),
    ),
  );
});

const partsOf = async (code: string, wilayah: string, bulan: string) => {
  const page = await readWhy(demand(await signedIn(world.rahma), "coverage:read"), code, {
    ...{ wilayah, bulan, sasaran: "riil" },
  });
  return page?.view?.gap?.parts.map(({ key, people: count }) => `${key} ${count}`);
};

test("who waits for a screening falls apart by the birthday on which the group is left, and by who has gone", async () => {
  expect(await partsOf("SPM06", world.flamboyan.code, "2026-10")).toEqual([
    "SEGERA 2",
    "MASIH_BISA 1",
    "TIDAK_BISA 1",
    "PINDAH 1",
  ]);
});

test.each([
  ["2026-10", ["LAMA 2", "BARU 2", "PINDAH 1"]],
  ["2026-09", ["BARU 2", "PINDAH 1"]],
  ["2026-01", ["LAMA 1", "BARU 1"]],
] as const)(
  "the short children of %s were so in the month before, or are new, or have gone",
  async (month, parts) => {
    expect(await partsOf("GIZ06", world.kenanga.code, month)).toEqual(parts);
  },
);
