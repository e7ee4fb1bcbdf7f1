import "server-only";
import type { Authorized } from "#lib/access/actor";
import { demandUnitFor } from "#lib/account/demand-unit";
import { hashPassword, newInitialPassword } from "#lib/account/hash-password";
import { rolesBelow } from "#lib/account/rank";
import type { AccountInput } from "#lib/account/schema";
import { setServedDesa } from "#lib/account/served-desa";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";

type ManagerOf = Authorized<"account:manage">;

/** To be told to its owner; shown once and stored only as a hash. */
export type Handout = { id: string; username: string; initialPassword: string };

export async function createAccount(tx: Tx, actor: ManagerOf, input: AccountInput): Promise<Handout> {
  const { username, name, role, unitId, klaster, desa } = input;
  if (!rolesBelow(actor.role).includes(role)) throw new Refusal("FORBIDDEN", "role");
  await demandUnitFor(tx, actor, { role, unitId });

  const initialPassword = newInitialPassword();
  const { id } = await tx.user.create({
    data: {
      username,
      name,
      role,
      unitId,
      klaster: role === "PJ_KLASTER" ? (klaster ?? null) : null,
      passwordHash: await hashPassword(initialPassword),
    },
    select: { id: true },
  });
  if (role === "PUSTU") await setServedDesa(tx, actor, id, desa);
  await recordEvent(tx, actor, "account.created", { kind: "account", id }, { username, role, unit: unitId });
  return { id, username, initialPassword };
}
