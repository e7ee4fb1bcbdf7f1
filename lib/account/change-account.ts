import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Handout } from "#lib/account/create-account";
import { demandUnitFor } from "#lib/account/demand-unit";
import { hashPassword, newInitialPassword } from "#lib/account/hash-password";
import { keepMeanwhile } from "#lib/account/keep-meanwhile";
import { placingTexts } from "#lib/account/placing-texts";
import type { AccountChangeInput } from "#lib/account/schema";
import { setServedDesa } from "#lib/account/served-desa";
import { managedAccounts } from "#lib/account/within-management";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";

type ManagerOf = Authorized<"account:manage">;
type OneAccount = { id: string };

/** Another name, unit, klaster or list of desa: the reach is read anew at the next request. */
export async function changeAccount(
  tx: Tx,
  actor: ManagerOf,
  input: AccountChangeInput,
): Promise<OneAccount> {
  const { id } = input;
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${id}::uuid FOR UPDATE`;
  const { username, role, reaches, ...before } = await findManaged(tx, actor, id);
  const served = reaches.map(({ unitId }) => unitId);
  const stored = placingTexts({ ...before, desa: served });
  const { name, unitId, klaster, desa } = await keepMeanwhile(tx, stored, {
    ...input,
    // Only these roles are asked for them.
    klaster: role === "PJ_KLASTER" ? (input.klaster ?? before.klaster ?? undefined) : undefined,
    desa: role === "PUSTU" ? input.desa : [],
  });
  if (role === "PUSTU" && desa.length === 0) throw new Refusal("DESA_MISSING", "desa");
  if (unitId !== before.unitId) await demandUnitFor(tx, actor, { role, unitId });
  if (role === "PUSTU") await setServedDesa(tx, actor, id, desa);
  await tx.user.update({ where: { id }, data: { name, unitId, klaster }, select: { id: true } });
  await recordEvent(
    tx,
    actor,
    "account.changed",
    { kind: "account", id },
    {
      username,
      name: [before.name, name],
      unit: [before.unitId, unitId],
      klaster: [before.klaster, klaster],
      desa: [served, desa],
    },
  );
  return { id };
}

/** A new first password; whoever is signed in with the old one is out. */
export async function resetPassword(tx: Tx, actor: ManagerOf, { id }: OneAccount): Promise<Handout> {
  const { username } = await findManaged(tx, actor, id);
  const initialPassword = newInitialPassword();
  await tx.user.update({
    where: { id },
    data: {
      passwordHash: await hashPassword(initialPassword),
      passwordChangedAt: null,
      passwordIssuedAt: now(),
    },
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

/** An account that this actor looks after; any other does not exist. */
export async function findManaged(tx: Tx, actor: ManagerOf, id: string) {
  const account = await tx.user.findFirst({
    where: { AND: [managedAccounts(actor), { id }] },
    select: {
      username: true,
      name: true,
      role: true,
      klaster: true,
      unitId: true,
      reaches: { where: { until: null }, select: { unitId: true }, orderBy: { unitId: "asc" } },
    },
  });
  if (!account) throw new Refusal("NOT_FOUND");
  return account;
}

async function endSessions(tx: Tx, userId: string) {
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now() } });
}
