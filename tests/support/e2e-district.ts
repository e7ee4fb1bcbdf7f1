import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import type { Day } from "#lib/period/day";
import type { Month } from "#lib/period/month";
import { createPerson, type TestPerson } from "#prisma/factories/people";
import {
  createPregnancy,
  createRecord,
  type TestPregnancy,
  type TestRecord,
} from "#prisma/factories/records";
import type { TestUnit } from "#prisma/factories/units";

type Worker = { id: string; name: string; unit: TestUnit };

export async function unitOf(code: string): Promise<TestUnit> {
  return db().unit.findUniqueOrThrow({
    where: { code },
    select: { id: true, code: true, kind: true, name: true },
  });
}

export async function workerOf(username: string): Promise<Worker> {
  return db().user.findUniqueOrThrow({
    where: { username },
    select: { id: true, name: true, unit: { select: { id: true, code: true, kind: true, name: true } } },
  });
}

type Newcomer = {
  name: string;
  sex?: "L" | "P";
  bornOn: Day;
  /** Code of the posyandu; the person has lived there since then. */
  home: string;
  since?: Month;
  by: string;
  nik?: string;
  mother?: { id: string };
  dusun?: string;
};

/** Somebody whom the simulator did not invent, and whom the numbers know. */
export async function settle(newcomer: Newcomer): Promise<TestPerson> {
  const { home, by, sex, ...rest } = newcomer;
  const person = await createPerson({
    sex: sex ?? "P",
    ...rest,
    home: await unitOf(home),
    by: await workerOf(by),
  });
  await count(person);
  return person;
}

/** A woman whose pregnancy is registered and who has not been examined yet. */
export async function settleMother(
  newcomer: Newcomer,
  { hpht, registeredOn }: { hpht: Day; registeredOn: Day },
): Promise<TestPerson & { pregnancy: TestPregnancy }> {
  const person = await settle(newcomer);
  const pregnancy = await createPregnancy({ person, hpht, registeredOn, by: await workerOf(newcomer.by) });
  await count(person);
  return { ...person, pregnancy };
}

type Weighing = { kg: number; on: Day; by: string };

/** An adult who was weighed at a screening. */
export async function settleWeight(person: TestPerson, { kg, on, by }: Weighing): Promise<void> {
  const data = { bb_kg: kg, sistolik: 110, diastolik: 70 };
  await createRecord({ person, kind: "SKRINING_DEWASA", servedOn: on, data, by: await workerOf(by) });
  await count(person);
}

/** A child who was weighed at the posyandu. */
export async function settleWeighing(person: TestPerson, { kg, on, by }: Weighing): Promise<TestRecord> {
  const data = { bb_kg: kg };
  const record = await createRecord({ person, kind: "TIMBANG", servedOn: on, data, by: await workerOf(by) });
  await count(person);
  return record;
}

async function count(person: { id: string }): Promise<void> {
  await db().$transaction((tx) => recount(tx, [person.id]));
}
