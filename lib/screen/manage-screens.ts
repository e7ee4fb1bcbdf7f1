import "server-only";
import type { Authorized } from "#lib/access/actor";
import { readAreaTree } from "#lib/area/queries";
import type { AreaTree, AreaUnit } from "#lib/area/tree";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { hashOfKey, newScreenKey } from "#lib/screen/key";
import type { ScreenInput } from "#lib/screen/schema";

type Manager = Authorized<"screen:manage">;

/** Units whose screens this account looks after: the own one; of the kabupaten every puskesmas too. */
export function unitsWithScreens(actor: Pick<Manager, "unitId" | "unitKind">, tree: AreaTree): AreaUnit[] {
  const own = tree.byId.get(actor.unitId);
  if (!own) return [];
  return own.kind === "KABUPATEN" ? [own, ...tree.puskesmas] : [own];
}

/** The key is in the answer, and nowhere else. */
export async function createScreen(
  tx: Tx,
  actor: Manager,
  { unit_id, name, months }: ScreenInput,
): Promise<{ key: string; name: string }> {
  const tree = await readAreaTree(tx, monthOf(today(actor.timeZone)));
  const unit = unitsWithScreens(actor, tree).find(({ id }) => id === unit_id);
  if (!unit) throw new Refusal("NOT_FOUND");
  const key = newScreenKey();
  const expiresAt = now();
  expiresAt.setUTCMonth(expiresAt.getUTCMonth() + Number(months));
  const { id } = await tx.screen.create({
    data: { unitId: unit.id, name, keyHash: hashOfKey(key), createdById: actor.id, expiresAt },
    select: { id: true },
  });
  const until = expiresAt.toISOString().slice(0, 10);
  await recordEvent(tx, actor, "screen.created", { kind: "screen", id, unit: unit.id }, { name, until });
  return { key, name };
}

/** At once: what shows it now goes dark within half a minute. */
export async function revokeScreen(tx: Tx, actor: Manager, { id }: { id: string }): Promise<{ id: string }> {
  const tree = await readAreaTree(tx, monthOf(today(actor.timeZone)));
  const unitIds = unitsWithScreens(actor, tree).map((unit) => unit.id);
  const screen = await tx.screen.findFirst({
    where: { id, unitId: { in: unitIds }, revokedAt: null },
    select: { unitId: true, name: true },
  });
  if (!screen) throw new Refusal("NOT_FOUND");
  await tx.screen.update({
    where: { id },
    data: { revokedAt: now(), revokedById: actor.id },
    select: { id: true },
  });
  const { name, unitId } = screen;
  await recordEvent(tx, actor, "screen.revoked", { kind: "screen", id, unit: unitId }, { name });
  return { id };
}
