import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Handout } from "#lib/account/create-account";
import { hashPassword, newInitialPassword } from "#lib/account/hash-password";
import type { AccountChangeInput } from "#lib/account/schema";
import { setServedDesa } from "#lib/account/served-desa";
import { managedAccounts } from "#lib/account/within-management";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";

type ManagerOf = Authorized<"account:manage">;
type OneAccount = { id: string };

export async function changeAccount(
  tx: Tx,
  actor: ManagerOf,
  input: AccountChangeInput,
): Promise<OneAccount> {
  const { id, name, klaster, desa } = input;
  const { role } = await findManaged(tx, actor, id);
  if (role === "PUSTU") await setServedDesa(tx, actor, id, desa);
  await tx.user.update({
    where: { id },
    data: { name, ...(role === "PJ_KLASTER" && klaster && { klaster }) },
    select: { id: true },
  });
  await recordEvent(tx, actor, "account.changed", { kind: "account", id }, { name });
  return { id };
}

/** A new first password; whoever is signed in with the old one is out. */
export async function resetPassword(tx: Tx, actor: ManagerOf, { id }: OneAccount): Promise<Handout> {
  const { username } = await findManaged(tx, actor, id);
  const initialPassword = newInitialPassword();
  await tx.user.update({
    where: { id },
    data: { passwordHash: await hashPassword(initialPassword), passwordChangedAt: null },
    select: { id: true },
  });
  await endSessions(tx, id);
  await recordEvent(tx, actor, "account.reset", { kind: "account", id }, { username });
  return { id, username, initialPassword };
}

export async function disableAccount(tx: Tx, actor: ManagerOf, { id }: OneAccount): Promise<OneAccount> {
  const { username } = await findManaged(tx, actor, id);
  await tx.user.update({ where: { id }, data: { disabledAt: now() }, select: { id: true } });
  await endSessions(tx, id);
  await recordEvent(tx, actor, "account.disabled", { kind: "account", id }, { username });
  return { id };
}

export async function enableAccount(tx: Tx, actor: ManagerOf, { id }: OneAccount): Promise<OneAccount> {
  const { username } = await findManaged(tx, actor, id);
  await tx.user.update({ where: { id }, data: { disabledAt: null }, select: { id: true } });
  await recordEvent(tx, actor, "account.enabled", { kind: "account", id }, { username });
  return { id };
}

async function findManaged(tx: Tx, actor: ManagerOf, id: string) {
  const account = await tx.user.findFirst({
    where: { AND: [managedAccounts(actor), { id }] },
    select: { username: true, role: true },
  });
  if (!account) throw new Refusal("NOT_FOUND");
  return account;
}

async function endSessions(tx: Tx, userId: string) {
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now() } });
}
