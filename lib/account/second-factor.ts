import "server-only";
import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type { Actor, Authorized } from "#lib/access/actor";
import { demandsCode } from "#lib/access/demands-code";
import { recoveryHashOf, SECRET_PURPOSE } from "#lib/account/accept-code";
import { findManaged } from "#lib/account/change-account";
import { digitsOf, newRecoveryCodes, offeredSecret, stepOfCode } from "#lib/account/one-time-code";
import { demandOwnCode, demandOwnPassword } from "#lib/account/own-proof";
import type { RemoveCodeInput, SetCodeInput } from "#lib/account/schema";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { seal, subkey } from "#lib/db/sealing";
import { Refusal } from "#lib/errors";

type Own = Authorized<"code:own">;

export type OwnCode = { since: Date; left: number } | null;

/** What the own account signs in with besides the password, and the secret that a new application would be given. */
export function readOwnCode(actor: Own): Promise<{ code: OwnCode; offered: string }> {
  return asActor(actor, async (tx) => {
    const factors = await listFactors(tx, actor);
    const used = factors.find(({ endedAt }) => endedAt === null);
    const code = used ? { since: used.since, left: await countUnused(tx, used.id) } : null;
    return { code, offered: offerTo(actor, factors) };
  });
}

/** By hand: the ORM would read the hashes too, and a page may not. */
async function countUnused(tx: Tx, factorId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ left: number }[]>`
    SELECT count(*)::int AS left FROM recovery_codes WHERE factor_id = ${factorId}::uuid AND used_at IS NULL`;
  return row?.left ?? 0;
}

/** A new application, proved by its first code, in place of the former; the recovery codes are told in this answer alone. */
export async function setOwnCode(
  tx: Tx,
  actor: Own,
  { kode, kodeLama, sandiLama }: z.output<typeof SetCodeInput>,
): Promise<{ codes: string[] }> {
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${actor.id}::uuid FOR UPDATE`;
  const factors = await listFactors(tx, actor);
  const secret = offerTo(actor, factors);
  const step = stepOfCode(secret, digitsOf(kode) ?? "", now());
  if (step === null) throw new Refusal("CODE_WRONG", "kode");
  await demandOwnPassword(tx, actor, sandiLama);
  if (factors.some(({ endedAt }) => endedAt === null)) await demandOwnCode(actor, kodeLama);

  await endFactors(tx, actor.id);
  const factorId = uuidv7();
  await tx.secondFactor.createMany({
    data: [
      {
        id: factorId,
        userId: actor.id,
        sealedSecret: seal(secret, SECRET_PURPOSE),
        lastStep: step,
        since: now(),
      },
    ],
  });
  const codes = newRecoveryCodes();
  const hashes = codes.map((code) => recoveryHashOf(factorId, code)).filter((hash) => hash !== null);
  await tx.recoveryCode.createMany({ data: hashes.map((hash) => ({ factorId, hash })) });
  await tx.session.updateMany({
    where: { userId: actor.id, endedAt: null, id: { not: actor.sessionId } },
    data: { endedAt: now() },
  });
  await recordEvent(tx, actor, "account.code-set", { kind: "account", id: actor.id });
  return { codes };
}

export async function removeOwnCode(
  tx: Tx,
  actor: Own,
  { kodeLama, sandiLama }: z.output<typeof RemoveCodeInput>,
): Promise<void> {
  if (demandsCode(actor.role)) throw new Refusal("CODE_STAYS");
  await demandOwnPassword(tx, actor, sandiLama);
  await demandOwnCode(actor, kodeLama);
  await remove(tx, actor, { id: actor.id, username: actor.username });
}

/** A lost phone: whoever gives the account its passwords takes the code off, and every device is out. */
export async function removeCodeOf(tx: Tx, actor: Authorized<"account:manage">, { id }: { id: string }) {
  const { username } = await findManaged(tx, actor, id);
  await remove(tx, actor, { id, username });
  await tx.session.updateMany({ where: { userId: id, endedAt: null }, data: { endedAt: now() } });
  return { id };
}

async function remove(tx: Tx, actor: Actor, { id, username }: { id: string; username: string }) {
  if ((await endFactors(tx, id)) === 0) throw new Refusal("CODE_NOT_SET");
  await recordEvent(tx, actor, "account.code-removed", { kind: "account", id }, { username });
}

async function endFactors(tx: Tx, userId: string): Promise<number> {
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, endedAt: null },
    data: { endedAt: now() },
  });
  return count;
}

function listFactors(tx: Tx, actor: Actor) {
  return tx.secondFactor.findMany({
    where: { userId: actor.id },
    select: { id: true, since: true, endedAt: true },
    orderBy: { id: "desc" },
  });
}

/** Another one after each that was set, and for each session. */
function offerTo(actor: Actor, factors: readonly { id: string }[]): string {
  return offeredSecret(subkey("second factor offer"), actor.id, actor.sessionId, factors[0]?.id ?? "");
}
