import { type Manager, rolesBelow } from "#lib/account/rank";
import type { Prisma } from "#lib/db/generated/client";

/** Units whose accounts this actor looks after. */
export function managedUnits({ role, homes, puskesmasId }: Manager): Prisma.UnitWhereInput {
  if (role === "ADMIN") return {};
  const posyandu = { kind: "POSYANDU" as const, id: { in: [...homes] } };
  if (role !== "KAPUS" || !puskesmasId) return posyandu;
  return { OR: [posyandu, { id: puskesmasId }, { kind: "PUSTU", parentId: puskesmasId }] };
}

/** Accounts this actor looks after; never the own one. */
export function managedAccounts(actor: Manager): Prisma.UserWhereInput {
  return {
    id: { not: actor.id },
    role: { in: [...rolesBelow(actor.role)] },
    unit: managedUnits(actor),
  };
}
