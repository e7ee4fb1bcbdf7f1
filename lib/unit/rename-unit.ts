import "server-only";
import type { Authorized } from "#lib/access/actor";
import { joinOrAsk } from "#lib/action/meanwhile";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { monthOfDate } from "#lib/period/month";
import { demandNameFree, demandUnit } from "#lib/unit/find-unit";
import { fullUnitName, isAddable } from "#lib/unit/rules";
import type { RenameUnitInput } from "#lib/unit/schema";

/** The same unit under another name, in all months; the code stays. */
export async function renameUnit(tx: Tx, actor: Authorized<"unit:manage">, input: RenameUnitInput) {
  await tx.$queryRaw`SELECT 1 FROM units WHERE id = ${input.id}::uuid FOR UPDATE`;
  const { id, kind, parentId, code, since, name: before } = await demandUnit(tx, input.id);
  if (!isAddable(kind)) throw new Refusal("UNIT_OFFICIAL", "name");
  const typed = { name: fullUnitName(kind, input.name) };
  const { name } = joinOrAsk<"name">({ opened: input.awal, typed, stored: { name: before } });
  await demandNameFree(tx, { parentId, kind, name, exceptId: id });
  await tx.unit.update({ where: { id }, data: { name }, select: { id: true } });
  await recordEvent(tx, actor, "unit.renamed", { kind: "unit", id }, { code, before, after: name });
  await tellMoved(tx, { units: [id], since: monthOfDate(since), records: 0 });
  return { id, code, name };
}
