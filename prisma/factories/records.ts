import { v7 as uuidv7 } from "uuid";
import { db } from "#lib/db/client";
import type { ServiceData } from "#lib/form/data";
import { type Day, dateOf } from "#lib/period/day";
import type { ServiceKind } from "#lib/programme/catalogue";
import type { Place } from "#lib/service/definition";
import type { TestPerson } from "#prisma/factories/people";
import type { TestUnit } from "#prisma/factories/units";
import type { TestUser } from "#prisma/factories/users";

type Worker = { id: string; unit: TestUnit };
export type TestPregnancy = { id: string; hpht: Day; person: Pick<TestPerson, "id"> };
export type TestRecord = { id: string };

type RecordInput = {
  person: Pick<TestPerson, "id">;
  kind: ServiceKind;
  servedOn: Day;
  data: ServiceData;
  by: Worker;
  derived?: ServiceData;
  pregnancy?: Pick<TestPregnancy, "id">;
  place?: Place;
  /** It is about the whole family. */
  family?: { id: string };
  replaces?: TestRecord;
};

/** A record as it lies in the table; derived values are given, not computed. Counts nothing. */
export async function createRecord(input: RecordInput): Promise<TestRecord> {
  const { person, kind, servedOn, data, by } = input;
  return db().serviceRecord.create({
    data: {
      id: uuidv7(),
      personId: person.id,
      kind,
      servedOn: dateOf(servedOn),
      pregnancyId: input.pregnancy?.id ?? null,
      familyId: input.family?.id ?? null,
      place: input.place ?? "POSYANDU",
      facilityId: by.unit.id,
      data: jsonOf(data),
      derived: jsonOf(input.derived ?? {}),
      confirmed: [],
      definitionVersion: 1,
      ruleVersion: 1,
      recordedById: by.id,
      replacesId: input.replaces?.id ?? null,
    },
    select: { id: true },
  });
}

/** A pregnancy and its registration, the record of kind HAMIL. */
export async function createPregnancy(input: {
  person: Pick<TestPerson, "id">;
  hpht: Day;
  registeredOn: Day;
  by: Worker;
  data?: ServiceData;
}): Promise<TestPregnancy> {
  const { person, hpht, registeredOn, by } = input;
  const { id } = await db().pregnancy.create({
    data: { personId: person.id, hphtOn: dateOf(hpht), registeredOn: dateOf(registeredOn) },
    select: { id: true },
  });
  const data = { hpht, gravida: 1, para: 0, abortus: 0, ...input.data };
  await createRecord({ person, kind: "HAMIL", servedOn: registeredOn, data, by, pregnancy: { id } });
  return { id, hpht, person };
}

/** The baby of a live birth is registered by createPerson with `mother`. */
export async function endPregnancy(input: {
  pregnancy: Pick<TestPregnancy, "id">;
  on: Day;
  kind: "LAHIR" | "KEGUGURAN";
  by: Pick<TestUser, "id">;
}) {
  return await db().pregnancyOutcome.create({
    data: {
      pregnancyId: input.pregnancy.id,
      endedOn: dateOf(input.on),
      kind: input.kind,
      recordedById: input.by.id,
    },
  });
}

/** Years for which people are counted; recount passes over all others. */
export async function openYears(...years: readonly number[]) {
  await db().openedYear.createMany({ data: years.map((year) => ({ year })) });
}

function jsonOf(data: ServiceData) {
  return Object.fromEntries(
    Object.entries(data).flatMap(([code, value]) => (value === undefined ? [] : [[code, copied(value)]])),
  );
}

function copied(value: number | string | boolean | readonly string[]) {
  return typeof value === "object" ? [...value] : value;
}
