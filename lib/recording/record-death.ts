import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import { formatDay } from "#lib/format";
import { type Day, dateOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { changeHistories } from "#lib/recording/change-histories";
import type { DeathInput } from "#lib/recording/schema";
import { withFamilies } from "#lib/recording/with-families";
import type { History } from "#lib/service/history";

/** The person stays in the register and in the months lived; nobody waits for them any more. */
export async function recordDeath(
  tx: Tx,
  actor: Authorized<"person:die">,
  { person_id, died_on }: DeathInput,
) {
  const { answer } = await changeHistories(tx, actor, await withFamilies(tx, [person_id]), async (people) => {
    const history = people.subject(person_id);
    demandMayDie(history, died_on, today(actor.timeZone));
    await tx.person.update({
      where: { id: person_id },
      data: { diedOn: dateOf(died_on), deathRecordedById: actor.id, deathRecordedAt: now() },
      select: { id: true },
    });
    await recordEvent(tx, actor, "person.died", { kind: "person", id: person_id }, { on: died_on });
    return { id: person_id };
  });
  return answer;
}

export function demandMayDie(history: History, diedOn: Day, day: Day) {
  if (history.diedOn) throw new Refusal("DEAD");
  if (diedOn > day) throw new Refusal("DIED_IN_FUTURE", "died_on");
  if (diedOn < history.bornOn)
    throw new Refusal("SERVED_BEFORE_BIRTH", "died_on", { lahir: formatDay(history.bornOn) });
  const ends = history.pregnancies.flatMap(({ ended }) => (ended ? [ended.on] : []));
  if ([...history.records.map(({ servedOn }) => servedOn), ...ends].some((on) => on > diedOn))
    throw new Refusal("DIED_BEFORE_RECORD", "died_on");
}
