import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { changeHistories } from "#lib/recording/change-histories";
import { leftFrom } from "#lib/recording/find-away";
import { demandHome } from "#lib/recording/residence";
import type { BringBackInput } from "#lib/recording/schema";
import { readAway, settleAgain } from "#lib/recording/settle-again";
import { withFamilies } from "#lib/recording/with-families";

/** Somebody who moved out of the kabupaten lives here again, found by name and birth date: a NIK is not needed. */
export async function bringBack(
  tx: Tx,
  actor: Authorized<"person:register">,
  { person_id, homeId, moved_on }: BringBackInput,
) {
  const day = today(actor.timeZone);
  const { answer } = await changeHistories(tx, actor, await withFamilies(tx, [person_id]), async () => {
    if (!(await leftFrom(tx, actor, person_id))) throw new Refusal("NOT_FOUND");
    const away = await readAway(tx, person_id);
    if (!away) throw new Refusal("NOT_AWAY");
    if (moved_on > day) throw new Refusal("MOVED_IN_FUTURE", "moved_on");
    if (!actor.homes.includes(homeId)) throw new Refusal("HOME_UNKNOWN", "homeId");
    await demandHome(tx, { homeId, month: monthOf(day), field: "homeId" });
    const move = await settleAgain(tx, actor, away, {
      homeId,
      since: monthOf(moved_on),
      movedInOn: moved_on,
    });
    return { id: person_id, move };
  });
  return answer;
}
