import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import { dayNumber } from "#lib/period/day";
import { isOpenOn, lastOpenDay } from "#lib/pregnancy/uk";
import { beginsPregnancy } from "#lib/programme/catalogue";
import { voidRecord } from "#lib/recording/void-record";
import type { History, PregnancyHistory } from "#lib/service/history";

const REASON = "digabung";

/** What went from a pregnancy of the loser into one of the winner. */
export type JoinedPregnancy = {
  given: string;
  kept: string;
  contacts: string[];
  registrations: string[];
  outcome: string | null;
};

/** Two pregnancies of one woman at one time are one that was registered twice: the winner's stays, with all contacts. */
export async function joinPregnancies(
  tx: Tx,
  actor: Authorized<"person:merge">,
  winner: History,
  loser: History,
): Promise<JoinedPregnancy[]> {
  const joined: JoinedPregnancy[] = [];
  const stays = winner.pregnancies.map((pregnancy) => ({ ...pregnancy }));
  for (const given of loser.pregnancies) {
    const kept = nearest(stays, given);
    if (!kept) continue;
    const records = loser.records.filter(({ pregnancyId }) => pregnancyId === given.id);
    const contacts = records.filter(({ kind }) => !beginsPregnancy(kind));
    const own = winner.records.filter(
      ({ kind, pregnancyId }) => !beginsPregnancy(kind) && pregnancyId === kept.id,
    );
    const brings = kept.ended ? null : given.ended;
    if (brings) kept.ended = brings;
    if (![...own, ...contacts].every(({ servedOn }) => isOpenOn(kept, servedOn)))
      throw new Refusal("MERGE_DATES");
    if (brings && brings.on <= kept.hphtOn) throw new Refusal("MERGE_DATES");

    // The babies go with the outcome.
    const outcome = brings
      ? await tx.pregnancyOutcome.findFirstOrThrow({
          where: { pregnancyId: given.id, voidedAt: null },
          select: { id: true },
        })
      : null;
    if (outcome)
      await tx.pregnancyOutcome.update({
        where: { id: outcome.id },
        data: { pregnancyId: kept.id },
        select: { id: true },
      });
    await tx.serviceRecord.updateMany({
      where: { id: { in: contacts.map(({ id }) => id) } },
      data: { pregnancyId: kept.id },
    });
    await tx.pregnancy.update({ where: { id: given.id }, data: { voidedAt: now() }, select: { id: true } });
    const registrations = records.filter(({ kind }) => beginsPregnancy(kind));
    for (const { id, kind } of registrations)
      await voidRecord(tx, actor, { id, personId: winner.personId, kind, reason: REASON });
    joined.push({
      given: given.id,
      kept: kept.id,
      contacts: contacts.map(({ id }) => id),
      registrations: registrations.map(({ id }) => id),
      outcome: outcome?.id ?? null,
    });
  }
  return joined;
}

/** The one that was open at the same time; of several, the one whose HPHT lies nearest. */
function nearest<One extends PregnancyHistory>(stays: readonly One[], given: PregnancyHistory): One | null {
  const days = ({ hphtOn }: One) => Math.abs(dayNumber(hphtOn) - dayNumber(given.hphtOn));
  const [found] = stays
    .filter((one) => one.hphtOn <= lastOpenDay(given) && given.hphtOn <= lastOpenDay(one))
    .sort((a, b) => days(a) - days(b));
  return found ?? null;
}
