import "server-only";
import type { AreaKind } from "#lib/area/tree";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { dateOfMonth, type Month } from "#lib/period/month";

const found = {
  id: true,
  code: true,
  kind: true,
  name: true,
  parentId: true,
  since: true,
  until: true,
} as const;

/** A unit of that kind which exists in that month. */
export async function findOpenUnit(
  tx: Tx,
  { id, kind, month }: { id: string; kind: AreaKind; month: Month },
) {
  const day = dateOfMonth(month);
  return tx.unit.findFirst({
    where: { id, kind, since: { lte: day }, OR: [{ until: null }, { until: { gt: day } }] },
    select: found,
  });
}

export async function demandUnit(tx: Tx, id: string) {
  const unit = await tx.unit.findUnique({ where: { id }, select: found });
  if (!unit) throw new Refusal("NOT_FOUND");
  return unit;
}

type Naming = { parentId: string | null; kind: AreaKind; name: string; exceptId?: string };

/** Two open units of one kind with one name under one roof would be taken for each other. */
export async function demandNameFree(tx: Tx, { parentId, kind, name, exceptId }: Naming) {
  const other = await tx.unit.findFirst({
    where: {
      parentId,
      kind,
      until: null,
      name: { equals: name, mode: "insensitive" },
      ...(exceptId && { id: { not: exceptId } }),
    },
    select: { id: true },
  });
  if (other) throw new Refusal("UNIT_NAME_TAKEN", "name");
}
