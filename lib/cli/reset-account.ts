import { hashPassword, newInitialPassword } from "#lib/account/hash-password";
import type { AuditAction } from "#lib/audit/labels";
import { recordSystemEvent } from "#lib/audit/record-system-event";
import { db } from "#lib/db/client";
import { now } from "#lib/db/now";
import { readIn } from "#lib/db/read";

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
    const tell = (action: AuditAction) =>
      recordSystemEvent(readIn(tx), action, { kind: "account", id }, { username });
    await tx.user.update({
      where: { id },
      data: { passwordHash, passwordChangedAt: null, passwordIssuedAt: now(), disabledAt: null },
      select: { id: true },
    });
    await tx.session.updateMany({ where: { userId: id, endedAt: null }, data: { endedAt: now() } });
    await tell("account.reset");
    if (account.disabledAt) await tell("account.enabled");
    if (!withCode) return { username, initialPassword, codeRemoved: false };
    const { count } = await tx.secondFactor.updateMany({
      where: { userId: id, endedAt: null },
      data: { endedAt: now() },
    });
    if (count > 0) await tell("account.code-removed");
    return { username, initialPassword, codeRemoved: count > 0 };
  });
}
