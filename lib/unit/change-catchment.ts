import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { formatMonth } from "#lib/format";
import { dateOfMonth, type Month, monthOf, monthOfDate } from "#lib/period/month";
import { today } from "#lib/period/today";
import { findOpenUnit } from "#lib/unit/find-unit";
import type { ChangeCatchmentInput } from "#lib/unit/schema";

type Served = { puskesmasId: string; pustuId: string | null };

/**
 * From that month on the desa is served by another puskesmas or pustu. Nobody moves and nothing is recounted:
 * upper units are sums over the desa of the month shown.
 */
export async function changeCatchment(
  tx: Tx,
  actor: Authorized<"unit:manage">,
  { desaId, puskesmasId, pustuId, from }: ChangeCatchmentInput,
) {
  if (from < monthOf(today(actor.timeZone))) throw new Refusal("UNIT_MONTH_ENDED", "from");
  const desa = await findOpenUnit(tx, { id: desaId, kind: "DESA", month: from });
  if (!desa) throw new Refusal("NOT_FOUND");
  const after = { puskesmasId, pustuId: pustuId ?? null };
  await demandServers(tx, after, from);

  await tx.$queryRaw`SELECT 1 FROM units WHERE id = ${desaId}::uuid FOR UPDATE`;
  const before = await findCurrent(tx, desaId, from);
  if (before && before.puskesmasId === puskesmasId && before.pustuId === after.pustuId)
    throw new Refusal("CATCHMENT_SAME", "puskesmasId");
  await write(tx, { desaId, from, before, after });
  await recordEvent(
    tx,
    actor,
    "catchment.changed",
    { kind: "unit", id: desaId },
    {
      code: desa.code,
      from,
      puskesmas: [before?.puskesmasId ?? null, puskesmasId],
      pustu: [before?.pustuId ?? null, after.pustuId],
    },
  );
  const served = [before?.puskesmasId, before?.pustuId, puskesmasId, after.pustuId];
  await tellMoved(tx, { units: [desaId, ...served.filter((id) => id != null)], since: from, records: 0 });
  return { code: desa.code };
}

async function demandServers(tx: Tx, { puskesmasId, pustuId }: Served, month: Month) {
  const puskesmas = await findOpenUnit(tx, { id: puskesmasId, kind: "PUSKESMAS", month });
  if (!puskesmas) throw new Refusal("UNIT_PARENT_CLOSED", "puskesmasId");
  if (!pustuId) return;
  const pustu = await findOpenUnit(tx, { id: pustuId, kind: "PUSTU", month });
  if (!pustu) throw new Refusal("UNIT_PARENT_CLOSED", "pustuId");
  if (pustu.parentId !== puskesmasId) throw new Refusal("PUSTU_OF_OTHER", "pustuId");
}

/** The last row, which must not begin after that month: what is planned for later is changed from then on. */
async function findCurrent(tx: Tx, desaId: string, from: Month) {
  const last = await tx.catchment.findFirst({
    where: { desaId },
    select: { id: true, since: true, puskesmasId: true, pustuId: true },
    orderBy: { since: "desc" },
  });
  if (last && last.since > dateOfMonth(from))
    throw new Refusal("CATCHMENT_LATER", "from", { bulan: formatMonth(monthOfDate(last.since)) });
  return last;
}

type Change = {
  desaId: string;
  from: Month;
  before: Awaited<ReturnType<typeof findCurrent>>;
  after: Served;
};

async function write(tx: Tx, { desaId, from, before, after }: Change) {
  const since = dateOfMonth(from);
  if (before && before.since.getTime() === since.getTime()) {
    await tx.catchment.update({ where: { id: before.id }, data: after, select: { id: true } });
    return;
  }
  if (before)
    await tx.catchment.update({ where: { id: before.id }, data: { until: since }, select: { id: true } });
  await tx.catchment.create({ data: { desaId, since, ...after }, select: { id: true } });
}
