import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { tellMoved } from "#lib/db/moved";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { dateOfMonth, type Month, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { countResidents } from "#lib/unit/count-residents";
import { demandUnit } from "#lib/unit/find-unit";
import { type AddableKind, isAddable } from "#lib/unit/rules";
import type { CloseUnitInput } from "#lib/unit/schema";

/** From that month on it no longer exists. Its earlier months stay, and with them what it reached. */
export async function closeUnit(tx: Tx, actor: Authorized<"unit:manage">, { id, from }: CloseUnitInput) {
  if (from < monthOf(today(actor.timeZone))) throw new Refusal("UNIT_MONTH_ENDED", "from");
  const { kind, code, since, until } = await demandUnit(tx, id);
  if (!isAddable(kind)) throw new Refusal("UNIT_OFFICIAL", "from");
  if (until) throw new Refusal("UNIT_CLOSED", "from");
  if (since >= dateOfMonth(from)) throw new Refusal("UNIT_NOT_BEGUN", "from");
  await demandEmpty[kind](tx, id, from);

  await tx.unit.update({ where: { id }, data: { until: dateOfMonth(from) }, select: { id: true } });
  await recordEvent(tx, actor, "unit.closed", { kind: "unit", id }, { code, from });
  await tellMoved(tx, { units: [id], since: from, records: 0 });
  return { id, code };
}

type Check = (tx: Tx, id: string, from: Month) => Promise<void>;

/** Nobody may be left in a place that is no longer there. */
const demandEmpty: Record<AddableKind, Check> = {
  POSYANDU: async (tx, id, from) => {
    const people = await unscoped(tx, "RESIDENTS", () => countResidents(tx, id, from));
    if (people > 0) throw new Refusal("UNIT_HAS_RESIDENTS", "from", { orang: people });
  },
  PUSTU: (tx, id, from) => demandServesNobody(tx, { pustuId: id }, from),
  PUSKESMAS: async (tx, id, from) => {
    await demandServesNobody(tx, { puskesmasId: id }, from);
    const pustu = await tx.unit.count({ where: { parentId: id, kind: "PUSTU", ...existsFrom(from) } });
    if (pustu > 0) throw new Refusal("UNIT_HAS_PUSTU", "from", { pustu });
  },
};

type Server = { pustuId: string } | { puskesmasId: string };

async function demandServesNobody(tx: Tx, server: Server, from: Month) {
  const desa = await tx.catchment.findMany({
    where: { ...server, ...existsFrom(from) },
    select: { desaId: true },
    distinct: ["desaId"],
  });
  if (desa.length > 0) throw new Refusal("UNIT_HAS_DESA", "from", { desa: desa.length });
}

function existsFrom(month: Month) {
  return { OR: [{ until: null }, { until: { gt: dateOfMonth(month) } }] };
}
