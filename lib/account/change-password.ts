import "server-only";
import type { z } from "zod";
import type { Actor, Authorized } from "#lib/access/actor";
import { hashPassword, passwordFits } from "#lib/account/hash-password";
import { demandOwnPassword, readHash } from "#lib/account/own-proof";
import { passwordProblem } from "#lib/account/password";
import type { FirstPasswordInput, PasswordInput } from "#lib/account/schema";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";

/** The first password of one's own, in place of the one that was handed out. */
export async function chooseFirstPassword(
  tx: Tx,
  actor: Authorized<"password:choose">,
  { sandiBaru }: z.output<typeof FirstPasswordInput>,
) {
  if (!actor.mustChangePassword) throw new Refusal("FORBIDDEN"); // later the old one is asked for
  await replacePassword(tx, actor, await readHash(tx, actor), sandiBaru);
}

export async function changePassword(
  tx: Tx,
  actor: Authorized<"account:self">,
  { sandiLama, sandiBaru }: z.output<typeof PasswordInput>,
) {
  await replacePassword(tx, actor, await demandOwnPassword(tx, actor, sandiLama), sandiBaru);
}

/** Whoever else was signed in with the former password is out. */
async function replacePassword(tx: Tx, actor: Actor, formerHash: string, password: string) {
  const problem = passwordProblem(password, actor);
  if (problem) throw new Refusal(problem, "sandiBaru");
  if (await passwordFits(formerHash, password)) throw new Refusal("PASSWORD_SAME", "sandiBaru");

  const endedAt = now();
  await tx.user.update({
    where: { id: actor.id },
    data: { passwordHash: await hashPassword(password), passwordChangedAt: endedAt },
    select: { id: true },
  });
  await tx.session.updateMany({
    where: { userId: actor.id, endedAt: null, id: { not: actor.sessionId } },
    data: { endedAt },
  });
  await recordEvent(tx, actor, "account.password-changed", { kind: "account", id: actor.id });
}
