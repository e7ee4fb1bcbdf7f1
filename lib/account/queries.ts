import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Role } from "#lib/access/permissions";
import { IDLE_MINUTES } from "#lib/access/session";
import type { AccountState } from "#lib/account/labels";
import { UNIT_KINDS } from "#lib/account/rank";
import { managedAccounts, managedUnits } from "#lib/account/within-management";
import { IdField } from "#lib/action/fields";
import { namesAmong, wholeName } from "#lib/area/distinct-name";
import { type PlacedUnit, readPlacedUnits } from "#lib/area/placed-units";
import { readAreaTree } from "#lib/area/queries";
import { desaOf } from "#lib/area/tree";
import { asActor } from "#lib/db/as-actor";
import type { Prisma } from "#lib/db/generated/client";
import { now } from "#lib/db/now";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** Where this account is signed in now, this device first. */
export async function listSessions(actor: Authorized<"account:self">) {
  const alive = new Date(now().getTime() - IDLE_MINUTES * 60_000);
  const sessions = await asActor(actor, (tx) =>
    tx.session.findMany({
      where: { userId: actor.id, endedAt: null, lastSeenAt: { gt: alive } },
      select: { id: true, createdAt: true, lastSeenAt: true },
      orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
      take: 50,
    }),
  );
  return sessions
    .map((session) => ({ ...session, current: session.id === actor.sessionId }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}

export const ACCOUNT_PAGE = 50;

const accountRow = {
  id: true,
  username: true,
  name: true,
  role: true,
  klaster: true,
  disabledAt: true,
  passwordChangedAt: true,
  unit: { select: { id: true, code: true, name: true, kind: true } },
  reaches: { where: { until: null }, select: { unit: { select: { id: true, name: true } } } },
  factors: { where: { endedAt: null }, select: { since: true } },
  sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
} satisfies Prisma.UserSelect;

export type AccountRow = Prisma.UserGetPayload<{ select: typeof accountRow }>;

type ManagerOf = Authorized<"account:manage">;

type AccountFilter = { text?: string | null; role?: Role | null; state?: AccountState | null };

/** One page of the accounts this actor looks after, by name. */
export async function listAccounts(
  actor: ManagerOf,
  { text, role, state }: AccountFilter,
  page = 1,
): Promise<{ accounts: AccountRow[]; total: number; page: number; unitNames: ReadonlyMap<string, string> }> {
  const contains = text ? { contains: text, mode: "insensitive" as const } : null;
  const named = contains && {
    OR: [{ name: contains }, { username: contains }, { unit: { name: contains } }],
  };
  const where = {
    AND: [managedAccounts(actor), named ?? {}, role ? { role } : {}, state ? IN_STATE[state] : {}],
  };
  return asActor(actor, async (tx) => ({
    accounts: await tx.user.findMany({
      where,
      select: accountRow,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (page - 1) * ACCOUNT_PAGE,
      take: ACCOUNT_PAGE,
    }),
    total: await tx.user.count({ where }),
    page,
    unitNames: namesById(await readPlacedUnits(tx, managedUnits(actor))),
  }));
}

/** Of the units whose accounts are managed, told apart. */
function namesById(units: readonly PlacedUnit[]): ReadonlyMap<string, string> {
  const nameOf = namesAmong(units);
  return new Map(units.map((unit) => [unit.id, nameOf(unit, wholeName)]));
}

const IN_STATE = {
  aktif: { disabledAt: null },
  nonaktif: { disabledAt: { not: null } },
  "belum-masuk": { disabledAt: null, passwordChangedAt: null },
} as const satisfies Record<AccountState, Prisma.UserWhereInput>;

export async function findAccount(actor: ManagerOf, id: string): Promise<AccountRow | null> {
  if (!IdField.safeParse(id).success) return null;
  return asActor(actor, (tx) =>
    tx.user.findFirst({ where: { AND: [managedAccounts(actor), { id }] }, select: accountRow }),
  );
}

/** Open units that an account of this role may belong to, for the form. */
export async function listUnitsFor(actor: ManagerOf, role: Role) {
  const where = { AND: [managedUnits(actor), { until: null, kind: { in: [...UNIT_KINDS[role]] } }] };
  return asActor(actor, (tx) => readPlacedUnits(tx, where));
}

/** Desa within the own reach, by the puskesmas that serves them this month, for the list of a village midwife. */
export async function listDesaChoices(actor: ManagerOf) {
  const tree = await asActor(actor, (tx) => readAreaTree(tx, monthOf(today(actor.timeZone))));
  return tree.puskesmas
    .map((puskesmas) => ({
      puskesmas: puskesmas.name,
      desa: desaOf(tree, puskesmas)
        .filter(({ id }) => actor.desaIds.includes(id))
        .map(({ id, name }) => ({ id, name })),
    }))
    .filter(({ desa }) => desa.length > 0);
}
