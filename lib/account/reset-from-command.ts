import { hashPassword, newInitialPassword } from "#lib/account/hash-password";
import { systemEvent } from "#lib/audit/system-event";
import { db } from "#lib/db/client";
import { now } from "#lib/db/now";

type Reset = { username: string; initialPassword: string; codeRemoved: boolean };

/**
 * For the last admin who lost the password or the phone: whoever may run commands on the server gives the account a new
 * first password, and takes its code off when told to. Null when there is no such account.
 */
export async function resetFromCommand(username: string, withCode: boolean): Promise<Reset | null> {
  const initialPassword = newInitialPassword();
  const passwordHash = await hashPassword(initialPassword);
  return db().$transaction(async (tx) => {
    const account = await tx.user.findUnique({ where: { username }, select: { id: true, disabledAt: true } });
    if (!account) return null;
    const { id } = account;
    await tx.user.update({
      where: { id },
      data: { passwordHash, passwordChangedAt: null, passwordIssuedAt: now(), disabledAt: null },
      select: { id: true },
    });
    await tx.session.updateMany({ where: { userId: id, endedAt: null }, data: { endedAt: now() } });
    await tx.$executeRaw(systemEvent("account.reset", { kind: "account", id }, { username }));
    if (account.disabledAt)
      await tx.$executeRaw(systemEvent("account.enabled", { kind: "account", id }, { username }));
    if (!withCode) return { username, initialPassword, codeRemoved: false };
    const { count } = await tx.secondFactor.updateMany({
      where: { userId: id, endedAt: null },
      data: { endedAt: now() },
    });
    if (count > 0)
      await tx.$executeRaw(systemEvent("account.code-removed", { kind: "account", id }, { username }));
    return { username, initialPassword, codeRemoved: count > 0 };
  });
}
