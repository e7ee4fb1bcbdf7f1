import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { formatDay } from "#lib/format";
import { homeIn } from "#lib/measure/person-year";
import { dateOf } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { changeHistories } from "#lib/recording/change-histories";
import { demandHome, writeResidence } from "#lib/recording/residence";
import { type MoveInput, OUTSIDE } from "#lib/recording/schema";
import { withFamilies } from "#lib/recording/with-families";
import type { History } from "#lib/service/history";

/** Within the kabupaten the person counts at the new home from the month of the move on; out of it, no more from the next. */
export async function movePerson(tx: Tx, actor: Authorized<"person:move">, input: MoveInput) {
  const { answer } = await changeHistories(
    tx,
    actor,
    await withFamilies(tx, [input.person_id]),
    async (people) => {
      const history = people.subject(input.person_id);
      const since = monthOf(input.moved_on);
      const homeId = input.to === OUTSIDE ? null : input.to;
      if (history.diedOn) throw new Refusal("DEAD");
      if (input.moved_on > today(actor.timeZone)) throw new Refusal("MOVED_IN_FUTURE", "moved_on");
      if (input.moved_on < history.bornOn)
        throw new Refusal("SERVED_BEFORE_BIRTH", "moved_on", { lahir: formatDay(history.bornOn) });
      if (history.residences.some((residence) => residence.since > since))
        throw new Refusal("MOVED_LATER", "moved_on");
      if (homeIn(history.residences, since) === homeId) throw new Refusal("MOVED_NOWHERE", "to");
      if (input.sure !== input.moved_on) demandNothingAfter(history, { since, outside: homeId === null });
      if (homeId) await demandHome(tx, { homeId, month: since, field: "to" });

      // The destination may lie out of the mover's reach, where the application's role sees nobody.
      const residence = await unscoped(tx, "GONE", () =>
        writeResidence(tx, actor.id, {
          personId: input.person_id,
          since: homeId ? since : addMonths(since, 1),
          homeId,
          movedOn: dateOf(input.moved_on),
          ...(homeId === null && { leftOn: dateOf(input.moved_on) }),
          note: input.note,
        }),
      );
      const from = homeIn(history.residences, since);
      await recordEvent(
        tx,
        actor,
        "person.moved",
        { kind: "person", id: input.person_id, unit: from },
        { since, from, to: homeId },
      );
      return { id: input.person_id, residence, stays: homeId !== null && actor.homes.includes(homeId) };
    },
  );
  return answer;
}

/** A year mistyped would take what was recorded since out of the numbers of this home: it is asked about. */
function demandNothingAfter({ records }: History, { since, outside }: { since: Month; outside: boolean }) {
  const after = records.filter(({ servedOn }) => monthOf(servedOn) > since);
  const last = after.at(-1);
  if (!last) return;
  throw new Refusal("MOVED_BEFORE_RECORD", "moved_on", {
    layanan: after.length,
    terakhir: formatDay(last.servedOn),
    akibat: outside ? "semuanya tidak dihitung lagi di sini" : "semuanya akan dihitung di tempat baru",
  });
}
