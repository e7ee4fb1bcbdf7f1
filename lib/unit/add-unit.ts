import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { dateOfMonth } from "#lib/period/month";
import { demandNameFree, findOpenUnit } from "#lib/unit/find-unit";
import { fullUnitName, nextCode, parentKindOf } from "#lib/unit/rules";
import type { AddUnitInput } from "#lib/unit/schema";

/** A puskesmas, pustu or posyandu from a month on; its code is the next free one of its place. */
export async function addUnit(tx: Tx, actor: Authorized<"unit:manage">, input: AddUnitInput) {
  const { kind, parentId, since } = input;
  const name = fullUnitName(kind, input.name);
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('units'))`;
  const parent = await findOpenUnit(tx, { id: parentId, kind: parentKindOf(kind), month: since });
  if (!parent) throw new Refusal("UNIT_PARENT_CLOSED", "since");
  const seat = kind === "PUSTU" ? await findSeat(tx, input) : parent;
  await demandNameFree(tx, { parentId, kind, name });

  const taken = await tx.unit.findMany({
    where: { code: { startsWith: `${seat.code}.` } },
    select: { code: true },
  });
  const codes = taken.map(({ code }) => code);
  const unit = await tx.unit.create({
    data: { kind, name, parentId, code: nextCode(kind, seat.code, codes), since: dateOfMonth(since) },
    select: { id: true, code: true, name: true },
  });
  await recordEvent(tx, actor, "unit.added", { kind: "unit", id: unit.id }, { code: unit.code, name, since });
  // Whoever watches does not know it yet.
  await tellMoved(tx, { units: [parentId, seat.id], since, records: 0 });
  return unit;
}

async function findSeat(tx: Tx, { desaId, since }: AddUnitInput) {
  const desa = desaId ? await findOpenUnit(tx, { id: desaId, kind: "DESA", month: since }) : null;
  if (!desa) throw new Refusal("UNIT_PARENT_CLOSED", "desaId");
  return desa;
}
