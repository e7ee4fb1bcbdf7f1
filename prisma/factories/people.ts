import { v7 as uuidv7 } from "uuid";
import { db } from "#lib/db/client";
import type { NoNikReason } from "#lib/db/generated/enums";
import { type Day, dateOf } from "#lib/period/day";
import { dateOfMonth, type Month, monthOf } from "#lib/period/month";
import { sealKk, sealNik } from "#lib/person/seal-nik";
import type { Sex } from "#lib/service/history";
import type { TestUnit } from "#prisma/factories/units";
import type { TestUser } from "#prisma/factories/users";

export type TestPerson = { id: string; name: string; sex: Sex; bornOn: Day };

type PersonInput = {
  name: string;
  sex: Sex;
  bornOn: Day;
  /** Where the person lives first; null = outside the kabupaten. */
  home: TestUnit | null;
  by: Pick<TestUser, "id">;
  /** Month from which the person lives there; otherwise since birth. */
  since?: Month;
  nik?: string;
  noNikReason?: NoNikReason;
  mother?: Pick<TestPerson, "id">;
  birthOrder?: number;
  family?: { id: string };
  motherName?: string;
  dusun?: string;
  rt?: string;
  diedOn?: Day;
};

/** One person and where they live. Counts nothing: the test recounts when it wants to. */
export async function createPerson(input: PersonInput): Promise<TestPerson> {
  const { name, sex, bornOn, home, by, nik, diedOn } = input;
  const person = { id: uuidv7(), name, sex, bornOn };
  await db().person.create({
    data: {
      id: person.id,
      name,
      sex,
      bornOn: dateOf(bornOn),
      ...(nik ? sealNik(nik) : { noNikReason: input.noNikReason ?? "BELUM_REKAM" }),
      motherId: input.mother?.id ?? null,
      birthOrder: input.birthOrder ?? null,
      familyId: input.family?.id ?? null,
      motherName: input.motherName ?? null,
      dusun: input.dusun ?? null,
      rt: input.rt ?? null,
      diedOn: diedOn ? dateOf(diedOn) : null,
      homeId: home?.id ?? null,
      registeredById: by.id,
      residences: {
        create: [
          {
            since: dateOfMonth(input.since ?? monthOf(bornOn)),
            homeId: home?.id ?? null,
            recordedById: by.id,
          },
        ],
      },
    },
  });
  return person;
}

/** A family card of that number. */
export function createFamily(kk: string): Promise<{ id: string }> {
  return db().family.create({ data: sealKk(kk), select: { id: true } });
}

type MoveInput = {
  person: Pick<TestPerson, "id">;
  since: Month;
  to: TestUnit | null;
  by: Pick<TestUser, "id">;
};

/** From that month on the person lives elsewhere. */
export async function moveTo({ person, since, to, by }: MoveInput) {
  const where = { id: person.id };
  await db().residence.create({
    data: { personId: person.id, since: dateOfMonth(since), homeId: to?.id ?? null, recordedById: by.id },
  });
  const latest = await db().residence.findFirst({
    where: { personId: person.id, voidedAt: null },
    orderBy: { since: "desc" },
  });
  await db().person.update({ where, data: { homeId: latest?.homeId ?? null } });
}
