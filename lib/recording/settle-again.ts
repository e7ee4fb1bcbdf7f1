import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { unscoped } from "#lib/db/unscoped";
import { type Day, dateOf, dayOf } from "#lib/period/day";
import { dateOfMonth, type Month, monthOf, monthOfDate } from "#lib/period/month";
import { today } from "#lib/period/today";
import { homesSince, writeResidence } from "#lib/recording/residence";

type Return = {
  homeId: string;
  since: Month;
  movedInOn?: Day | undefined;
  dusun?: string | undefined;
  rt?: string | undefined;
  phone?: string | undefined;
};

/** Lives here again from that month on, with the old history. Part of a change of histories. Answers with the move. */
export async function settleAgain(
  tx: Tx,
  actor: Authorized<"person:register">,
  away: NonNullable<Awaited<ReturnType<typeof readAway>>>,
  { since, ...input }: Return,
): Promise<string> {
  const personId = away.id;
  const [last] = away.residences;
  const from = last && isBeforeLeaving(since, last) ? monthOf(today(actor.timeZone)) : since;
  const homes: Parameters<typeof writeResidence>[2][] = (await homesSince(tx, input.homeId, from)).map(
    (home) => ({ personId, ...home }),
  );
  // Back in the month of leaving: at its end the person is there, so the absence never began.
  if (last?.leftOn && dateOfMonth(from) < last.since) {
    const present = homes.findLast((home) => dateOfMonth(home.since) <= last.since);
    const after = monthOfDate(last.since);
    homes.push({ personId, since: after, homeId: present?.homeId ?? input.homeId, leftOn: null });
  }
  const at = now();
  const move = await unscoped(tx, "GONE", async () => {
    let latest = "";
    for (const home of homes)
      latest = await writeResidence(tx, actor.id, {
        ...home,
        at,
        movedOn: input.movedInOn && dateOf(input.movedInOn),
      });
    await tx.person.update({ where: { id: personId }, data: addressIn(input), select: { id: true } });
    return latest;
  });
  await recordEvent(
    tx,
    actor,
    "person.moved",
    { kind: "person", id: personId },
    { back: true, to: input.homeId },
  );
  return move;
}

/** Nobody comes back before leaving; a child of a mother who was away is not here in its first month. */
function isBeforeLeaving(month: Month, { since, leftOn }: { since: Date; leftOn: Date | null }): boolean {
  return leftOn ? month < monthOf(dayOf(leftOn)) : dateOfMonth(month) <= since;
}

/** Somebody who lives outside the kabupaten, with the latest stay. */
export function readAway(tx: Tx, id: string) {
  return unscoped(tx, "GONE", () =>
    tx.person.findFirst({
      where: { id, homeId: null, mergedIntoId: null, voidedAt: null, diedOn: null },
      select: {
        id: true,
        name: true,
        sex: true,
        residences: { where: { voidedAt: null }, orderBy: { since: "desc" }, take: 1 },
      },
    }),
  );
}

/** Half an address would be completed by half of the old one. */
function addressIn({ dusun, rt, phone }: Pick<Return, "dusun" | "rt" | "phone">) {
  return {
    ...((dusun || rt) && { dusun: dusun ?? null, rt: rt ?? null }),
    ...(phone && { phone }),
  };
}
