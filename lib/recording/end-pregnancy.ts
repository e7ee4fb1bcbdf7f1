import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal, Unconfirmed } from "#lib/errors";
import { CONFIRMED_ENTRY } from "#lib/form/fields";
import { formatDay } from "#lib/format";
import { type Day, dateOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { judgeEnd } from "#lib/pregnancy/judge-end";
import { changeHistories } from "#lib/recording/change-histories";
import { demandMayDie } from "#lib/recording/record-death";
import { registerBabies } from "#lib/recording/register-babies";
import type { PregnancyEndInput } from "#lib/recording/schema";
import { demandMayEnd } from "#lib/recording/service-rules";
import { withFamilies } from "#lib/recording/with-families";
import type { History } from "#lib/service/history";

/** Ends a pregnancy; every baby born alive becomes a person under the mother, at her home. */
export async function endPregnancy(tx: Tx, actor: Authorized<"pregnancy:end">, input: PregnancyEndInput) {
  demandMayEnd(actor);
  const { answer } = await changeHistories(
    tx,
    actor,
    await withFamilies(tx, [input.person_id]),
    async (people) => {
      const mother = people.subject(input.person_id);
      if (mother.pregnancies.find(({ id }) => id === input.pregnancy_id)?.ended)
        throw new Refusal("PREGNANCY_ENDED");
      const confirmed = demandEnd(mother, input, today(actor.timeZone));

      const at = now();
      const { id: outcomeId } = await tx.pregnancyOutcome.create({
        data: { ...endOf(input), confirmed, recordedById: actor.id, recordedAt: at },
        select: { id: true },
      });
      const children = await registerBabies(tx, actor, mother, input, { outcomeId });
      if (input.mother_died) {
        demandMayDie(mother, input.ended_on, today(actor.timeZone));
        await tx.person.update({
          where: { id: mother.personId },
          data: { diedOn: dateOf(input.ended_on), deathRecordedById: actor.id, deathRecordedAt: at },
          select: { id: true },
        });
        await recordEvent(
          tx,
          actor,
          "person.died",
          { kind: "person", id: mother.personId },
          { on: input.ended_on },
        );
      }
      await recordEvent(
        tx,
        actor,
        "pregnancy.ended",
        { kind: "person", id: mother.personId },
        {
          pregnancy: input.pregnancy_id,
          on: input.ended_on,
          outcome: input.kind,
          babies: input.babies.length,
          children,
        },
      );
      people.also(children);
      return { id: mother.personId, outcome: outcomeId, children };
    },
  );
  return answer;
}

export function endOf({ pregnancy_id, ended_on, kind }: PregnancyEndInput) {
  return { pregnancyId: pregnancy_id, endedOn: dateOf(ended_on), kind };
}

/** Possible, within what is known of the mother, and confirmed where it is odd: answers with what was confirmed. */
export function demandEnd(mother: History, input: PregnancyEndInput, day: Day): string[] {
  const pregnancy = mother.pregnancies.find(({ id }) => id === input.pregnancy_id);
  if (!pregnancy) throw new Refusal("NOT_FOUND");
  if (input.ended_on > day) throw new Refusal("SERVED_IN_FUTURE", "ended_on");
  if (mother.diedOn && input.ended_on > mother.diedOn)
    throw new Refusal("SERVED_AFTER_DEATH", "ended_on", { meninggal: formatDay(mother.diedOn) });
  if (input.ended_on <= pregnancy.hphtOn) throw new Refusal("ENDED_BEFORE_HPHT", "ended_on");
  if (pregnancy.followedOn && input.ended_on >= pregnancy.followedOn)
    throw new Refusal("END_AFTER_NEXT", "ended_on", { hpht: formatDay(pregnancy.followedOn) });
  const questions = judgeEnd({
    hphtOn: pregnancy.hphtOn,
    endedOn: input.ended_on,
    kind: input.kind,
    babies: input.babies.map(({ result, weight_gram }) => ({ result, weightGram: weight_gram ?? null })),
  });
  const later = mother.records.some(
    ({ pregnancyId, servedOn }) => pregnancyId === pregnancy.id && servedOn > input.ended_on,
  );
  if (later) throw new Refusal("CONTACT_AFTER_END", "ended_on");
  const confirmed = input[CONFIRMED_ENTRY];
  if (questions.some(({ field }) => !confirmed.includes(field))) throw new Unconfirmed(questions);
  return questions.map(({ field }) => field);
}
