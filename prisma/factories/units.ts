import { unitId } from "#lib/area/unit-id";
import { db } from "#lib/db/client";
import type { UnitKind } from "#lib/db/generated/enums";
import { dateOfMonth, type Month } from "#lib/period/month";

export type TestUnit = { id: string; code: string; kind: UnitKind; name: string };

/** Before anything that a test tells of. */
const LONG_AGO: Month = "2020-01";

type UnitInput = {
  code: string;
  kind: UnitKind;
  name: string;
  parent: TestUnit | null;
  since?: Month;
  until?: Month | null;
};

export async function createUnit({ code, kind, name, parent, since, until }: UnitInput): Promise<TestUnit> {
  const unit = { id: unitId(code), code, kind, name };
  await db().unit.create({
    data: {
      ...unit,
      parentId: parent?.id ?? null,
      since: dateOfMonth(since ?? LONG_AGO),
      until: until ? dateOfMonth(until) : null,
    },
  });
  return unit;
}

/** A desa with its bucket for residents whose posyandu is not known. */
export async function createDesa(
  input: Omit<UnitInput, "kind">,
): Promise<{ desa: TestUnit; bucket: TestUnit }> {
  const desa = await createUnit({ ...input, kind: "DESA" });
  const bucket = await createUnit({
    code: `${input.code}.000`,
    kind: "TANPA_POSYANDU",
    name: "Tanpa posyandu",
    parent: desa,
  });
  return { desa, bucket };
}

type CatchmentInput = {
  desa: TestUnit;
  puskesmas: TestUnit;
  pustu?: TestUnit | null;
  since?: Month;
  until?: Month | null;
};

export async function createCatchment({ desa, puskesmas, pustu, since, until }: CatchmentInput) {
  await db().catchment.create({
    data: {
      desaId: desa.id,
      puskesmasId: puskesmas.id,
      pustuId: pustu?.id ?? null,
      since: dateOfMonth(since ?? LONG_AGO),
      until: until ? dateOfMonth(until) : null,
    },
  });
}
