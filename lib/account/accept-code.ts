import "server-only";
import { digitsOf, recoveryHash, stepOfCode } from "#lib/account/one-time-code";
import type { Account } from "#lib/account/sign-in-events";
import { recordEvent } from "#lib/audit/record-event";
import { gate } from "#lib/db/client";
import { now } from "#lib/db/now";
import { inRole } from "#lib/db/role";
import { subkey, unseal } from "#lib/db/sealing";

/** Of the sealed secrets of authenticator applications. */
export const SECRET_PURPOSE = "second factor";

export function recoveryHashOf(factorId: string, typed: string): string | null {
  return recoveryHash(subkey("recovery codes"), factorId, typed);
}

/** A code of the application or one of the ten kept for emergencies; each is accepted once, however many send it at once. */
export function acceptCode(account: Account, typed: string): Promise<boolean> {
  return inRole("gate", () => accept(account, typed));
}

async function accept(account: Account, typed: string): Promise<boolean> {
  const factor = await gate().secondFactor.findFirst({
    where: { userId: account.id, endedAt: null },
    select: { id: true, sealedSecret: true, lastStep: true },
  });
  if (!factor) return false;
  const digits = digitsOf(typed);
  if (digits === null) return acceptRecoveryCode(account, factor.id, typed);
  const step = stepOfCode(unseal(factor.sealedSecret, SECRET_PURPOSE), digits, now(), factor.lastStep);
  if (step === null) return false;
  const { count } = await gate().secondFactor.updateMany({
    where: { id: factor.id, endedAt: null, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

function acceptRecoveryCode({ id, name, role, unit }: Account, factorId: string, typed: string) {
  const hash = recoveryHashOf(factorId, typed);
  if (hash === null) return false;
  return gate().$transaction(async (tx) => {
    const { count } = await tx.recoveryCode.updateMany({
      where: { factorId, hash, usedAt: null },
      data: { usedAt: now() },
    });
    if (count === 0) return false;
    const doer = { id, name, role, unitName: unit.name };
    await recordEvent(tx, doer, "account.recovery-code-used", { kind: "account", id });
    return true;
  });
}
