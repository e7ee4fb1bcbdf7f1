import "server-only";
import type { Actor } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { dateOfMonth, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** From this month on the account serves exactly these desa; earlier months keep their list. */
export async function setServedDesa(tx: Tx, actor: Actor, userId: string, desa: readonly string[]) {
  if (desa.some((id) => !actor.desaIds.includes(id))) throw new Refusal("UNIT_OUTSIDE_MANAGEMENT", "desa");
  const since = dateOfMonth(monthOf(today(actor.timeZone)));
  await tx.userReach.updateMany({
    where: { userId, until: null, unitId: { notIn: [...desa] } },
    data: { until: since },
  });
  const kept = await tx.userReach.findMany({ where: { userId, until: null }, select: { unitId: true } });
  const known = new Set(kept.map(({ unitId }) => unitId));
  for (const unitId of desa.filter((id) => !known.has(id))) {
    await tx.userReach.upsert({
      where: { userId_unitId_since: { userId, unitId, since } },
      create: { userId, unitId, since },
      update: { until: null },
    });
  }
}
