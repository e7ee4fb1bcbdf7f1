import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { demandNameFree, demandUnit } from "#lib/unit/find-unit";
import { fullUnitName, isAddable } from "#lib/unit/rules";
import type { RenameUnitInput } from "#lib/unit/schema";

/** The same unit under another name, in all months; the code stays. */
export async function renameUnit(tx: Tx, actor: Authorized<"unit:manage">, input: RenameUnitInput) {
  const { id, kind, parentId, code, name: before } = await demandUnit(tx, input.id);
  if (!isAddable(kind)) throw new Refusal("UNIT_OFFICIAL", "name");
  const name = fullUnitName(kind, input.name);
  await demandNameFree(tx, { parentId, kind, name, exceptId: id });
  await tx.unit.update({ where: { id }, data: { name }, select: { id: true } });
  await recordEvent(tx, actor, "unit.renamed", { kind: "unit", id }, { code, before, after: name });
  return { id, code, name };
}
