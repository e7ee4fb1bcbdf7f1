import "server-only";
import type { Actor } from "#lib/access/actor";
import { acceptCode } from "#lib/account/accept-code";
import { passwordFits } from "#lib/account/hash-password";
import type { Failure } from "#lib/account/sign-in-events";
import { forget, hashed, lockAfter } from "#lib/account/throttle";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { inRole } from "#lib/db/role";
import { Refusal } from "#lib/errors";

/** The hash of the own password, to whoever tells it: a phone left lying about must not change how one signs in. */
export async function demandOwnPassword(tx: Tx, actor: Actor, password: string): Promise<string> {
  const key = hashed(actor.id);
  await lockAfter("oldPassword", key, () => recordHeld(actor));
  const hash = await readHash(tx, actor);
  if (!(await passwordFits(hash, password))) {
    await recordGuess(actor, "kata sandi lama");
    throw new Refusal("OLD_PASSWORD_WRONG", "sandiLama");
  }
  await forget("oldPassword", key);
  return hash;
}

/** A code of the application in use, or one of the recovery codes. */
export async function demandOwnCode(actor: Actor, typed: string): Promise<void> {
  const key = hashed("sendiri", actor.id);
  await lockAfter("code", key, () => recordHeld(actor), "TOO_MANY_CODES");
  const account = { id: actor.id, name: actor.name, role: actor.role, unit: { name: actor.unitName } };
  if (await acceptCode(account, typed)) return forget("code", key);
  await recordGuess(actor, "kode");
  throw new Refusal("CODE_WRONG", "kodeLama");
}

export async function readHash(tx: Tx, actor: Actor): Promise<string> {
  // Who is signed in reads no hash, not even the own one: only what is asked before anybody is known does.
  return inRole("gate", async () => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select: { passwordHash: true } });
    return user.passwordHash;
  });
}

/** In a transaction of its own: the refusal undoes the one it is in. */
function recordGuess(actor: Actor, reason: Failure): Promise<void> {
  return asActor(actor, (tx) =>
    recordEvent(tx, actor, "account.sign-in-failed", { kind: "account", id: actor.id }, { reason }),
  );
}

function recordHeld(actor: Actor): Promise<void> {
  return asActor(actor, (tx) => recordEvent(tx, actor, "account.blocked", { kind: "account", id: actor.id }));
}
