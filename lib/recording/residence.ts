import "server-only";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import { dateOfMonth, type Month } from "#lib/period/month";

type Move = {
  personId: string;
  since: Month;
  homeId: string | null;
  movedOn?: Date | undefined;
  note?: string | undefined;
};

/** From that month on; a second move in one month takes the place of the first. Keeps the present home beside it. */
export async function writeResidence(
  tx: Tx,
  actorId: string,
  { personId, since, homeId, movedOn, note }: Move,
) {
  const row = {
    homeId,
    movedOn: movedOn ?? null,
    note: note ?? null,
    recordedById: actorId,
    recordedAt: now(),
  };
  await tx.residence.upsert({
    where: { personId_since: { personId, since: dateOfMonth(since) } },
    create: { personId, since: dateOfMonth(since), ...row },
    update: row,
    select: { personId: true },
  });
  await tx.person.update({ where: { id: personId }, data: { homeId }, select: { id: true } });
}

/** A leaf unit that is open in that month. */
export async function demandHome(tx: Tx, homeId: string, month: Month) {
  const home = await tx.unit.findFirst({
    where: {
      id: homeId,
      kind: { in: ["POSYANDU", "TANPA_POSYANDU"] },
      OR: [{ until: null }, { until: { gt: dateOfMonth(month) } }],
    },
    select: { id: true },
  });
  if (!home) throw new Refusal("HOME_UNKNOWN", "homeId");
}
