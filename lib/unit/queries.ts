import "server-only";
import type { Authorized } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { unscoped } from "#lib/db/unscoped";
import { dateOfMonth, type Month, monthOf, monthOfDate } from "#lib/period/month";
import { today } from "#lib/period/today";
import { countPresent } from "#lib/unit/count-residents";
import type { NetworkUnit } from "#lib/unit/network";

const unitRow = {
  id: true,
  code: true,
  kind: true,
  name: true,
  parentId: true,
  since: true,
  until: true,
} satisfies Prisma.UnitSelect;

type UnitRow = Prisma.UnitGetPayload<{ select: typeof unitRow }>;

/** Every unit, closed and planned ones included, and who serves which desa in the running month. */
export async function listUnits(actor: Authorized<"unit:manage">) {
  const day = dateOfMonth(monthOf(today(actor.timeZone)));
  return asActor(actor, async (tx) => ({
    units: (await tx.unit.findMany({ select: unitRow, orderBy: [{ code: "asc" }] })).map(networkUnit),
    catchments: await tx.catchment.findMany({
      where: { since: { lte: day }, OR: [{ until: null }, { until: { gt: day } }] },
      select: { desaId: true, puskesmasId: true, pustuId: true },
      orderBy: { desaId: "asc" },
    }),
  }));
}

/** One unit with what belongs to it; null for a code that nothing has. */
export async function findUnitPage(actor: Authorized<"unit:manage">, code: string) {
  return asActor(actor, async (tx) => {
    const row = await tx.unit.findUnique({
      where: { code },
      select: { ...unitRow, parent: { select: unitRow } },
    });
    if (!row) return null;
    const children = await tx.unit.findMany({
      where: { parentId: row.id },
      select: unitRow,
      orderBy: [{ code: "asc" }],
    });
    const homes = [row, ...children].filter(({ kind }) => kind === "POSYANDU" || kind === "TANPA_POSYANDU");
    return {
      unit: networkUnit(row),
      parent: row.parent && networkUnit(row.parent),
      children: children.map(networkUnit),
      residents: await unscoped(tx, "RESIDENTS", () =>
        countPresent(
          tx,
          homes.map(({ id }) => id),
        ),
      ),
      accounts: await tx.user.count({ where: { unitId: row.id, disabledAt: null } }),
      catchments: await listCatchments(tx, row),
    };
  });
}

export type UnitPage = NonNullable<Awaited<ReturnType<typeof findUnitPage>>>;

/** Open puskesmas and pustu, for the form of a catchment. */
export async function listServers(actor: Authorized<"unit:manage">) {
  const rows = await asActor(actor, (tx) =>
    tx.unit.findMany({
      where: { kind: { in: ["PUSKESMAS", "PUSTU"] }, until: null },
      select: unitRow,
      orderBy: [{ code: "asc" }],
    }),
  );
  return rows.map(networkUnit);
}

export type CatchmentLine = {
  desa: { id: string; code: string; name: string };
  puskesmas: { id: string; code: string; name: string };
  pustu: { id: string; code: string; name: string } | null;
  since: Month;
  until: Month | null;
};

/** Of a desa all its years; of a puskesmas or pustu the desa it serves, has served and will serve. Newest first. */
async function listCatchments(tx: Tx, { id, kind }: UnitRow): Promise<CatchmentLine[]> {
  const part = { DESA: { desaId: id }, PUSKESMAS: { puskesmasId: id }, PUSTU: { pustuId: id } };
  if (kind !== "DESA" && kind !== "PUSKESMAS" && kind !== "PUSTU") return [];
  const named = { select: { id: true, code: true, name: true } } as const;
  const rows = await tx.catchment.findMany({
    where: part[kind],
    select: { desa: named, puskesmas: named, pustu: named, since: true, until: true },
    orderBy: [{ since: "desc" }, { desa: { code: "asc" } }],
  });
  return rows.map(({ since, until, ...served }) => ({ ...served, ...months({ since, until }) }));
}

function networkUnit({ since, until, ...unit }: UnitRow): NetworkUnit {
  return { ...unit, ...months({ since, until }) };
}

function months({ since, until }: { since: Date; until: Date | null }) {
  return { since: monthOfDate(since), until: until && monthOfDate(until) };
}
