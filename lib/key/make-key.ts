import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import type { KeyInput, OneKeyInput } from "#lib/key/schema";
import { KEY_UNITS } from "#lib/key/scopes";
import { beginningOf, hashOf, newSecret } from "#lib/key/secret";

const DAY = 86_400_000;

/** Shown once, in the answer to whoever asked for it: what is stored opens nothing. */
export type MadeKey = { name: string; secret: string };

export async function makeKey(
  tx: Tx,
  actor: Authorized<"key:manage">,
  { name, unit_id: unitId, scopes, days }: KeyInput,
): Promise<MadeKey> {
  const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { kind: true, until: true } });
  if (!unit || unit.until || !KEY_UNITS.some((kind) => kind === unit.kind))
    throw new Refusal("KEY_UNIT", "unit_id");
  const secret = newSecret();
  const madeAt = now();
  const expiresAt = new Date(madeAt.getTime() + days * DAY);
  const { id } = await tx.apiKey.create({
    data: {
      name,
      hash: hashOf(secret),
      beginning: beginningOf(secret),
      unitId,
      scopes,
      expiresAt,
      madeAt,
      madeById: actor.id,
    },
    select: { id: true },
  });
  const until = expiresAt.toISOString().slice(0, 10);
  await recordEvent(
    tx,
    actor,
    "key.made",
    { kind: "key", id, unit: unitId },
    { name, unit: unitId, scopes, until },
  );
  return { name, secret };
}

/** From the next request on it opens nothing; a second time it changes nothing. */
export async function revokeKey(
  tx: Tx,
  actor: Authorized<"key:manage">,
  { id }: OneKeyInput,
): Promise<{ name: string }> {
  const key = await tx.apiKey.findUnique({ where: { id }, select: { name: true, unitId: true } });
  if (!key) throw new Refusal("NOT_FOUND");
  const { count } = await tx.apiKey.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: now(), revokedById: actor.id },
  });
  const { name, unitId: unit } = key;
  if (count > 0) await recordEvent(tx, actor, "key.revoked", { kind: "key", id, unit }, { name, unit });
  return { name };
}
