import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { readIn } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { readHistories } from "#lib/measure/read-histories";
import { type Day, dateOf, dayOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { changeHistories } from "#lib/recording/change-histories";
import { moveFirstResidence } from "#lib/recording/correct-person";
import { demandEnd, endOf } from "#lib/recording/end-pregnancy";
import { rederive } from "#lib/recording/rederive";
import { registerBabies } from "#lib/recording/register-babies";
import type { PregnancyEndInput } from "#lib/recording/schema";
import { demandMayEnd } from "#lib/recording/service-rules";
import { takeAway } from "#lib/recording/take-back-end";
import { withFamilies } from "#lib/recording/with-families";
import type { History, Sex } from "#lib/service/history";

/**
 * Date, kind, sex, weight or number of babies were told wrong. The former version stays, voided. A baby keeps its person
 * by the order of birth; one who was not born alive after all becomes "salah daftar".
 */
export async function correctEnd(tx: Tx, actor: Authorized<"pregnancy:end">, input: PregnancyEndInput) {
  demandMayEnd(actor);
  const asked = await readFormer(tx, input);
  const known = new Map(asked.babies.flatMap(({ order, personId }) => (personId ? [[order, personId]] : [])));
  const { answer } = await changeHistories(
    tx,
    actor,
    await withFamilies(tx, [input.person_id, ...known.values()]),
    async (people) => {
      const mother = people.subject(input.person_id);
      const former = await readFormer(tx, input);
      if (former.voidedAt) throw new Refusal("END_VOIDED");
      const confirmed = demandEnd(mother, input, today(actor.timeZone));

      const reason = input.reason ?? "diperbaiki";
      const at = now();
      await tx.pregnancyOutcome.update({
        where: { id: former.id },
        data: { voidedAt: at, voidedById: actor.id, voidReason: reason },
        select: { id: true },
      });
      const { id: outcomeId } = await tx.pregnancyOutcome.create({
        data: { ...endOf(input), confirmed, replacesId: former.id, recordedById: actor.id, recordedAt: at },
        select: { id: true },
      });
      for (const [order, childId] of known) {
        const baby = input.babies[order - 1];
        const told = former.babies.find((one) => one.order === order);
        if (baby?.result === "HIDUP")
          await correctChild(tx, childId, {
            name: baby.name,
            sex: baby.sex === told?.sex ? undefined : baby.sex,
            bornOn: input.ended_on === dayOf(former.endedOn) ? undefined : input.ended_on,
          });
        else await takeAway(tx, actor, childId, reason);
      }
      const born = await registerBabies(tx, actor, mother, input, { outcomeId, known });
      await recordEvent(
        tx,
        actor,
        "pregnancy.end-corrected",
        { kind: "person", id: mother.personId },
        {
          pregnancy: input.pregnancy_id,
          on: input.ended_on,
          outcome: input.kind,
          babies: input.babies.length,
          children: born,
          reason,
        },
      );
      people.also(born);
      return { id: mother.personId, outcome: outcomeId, children: born };
    },
  );
  return answer;
}

async function readFormer(tx: Tx, { replaces, pregnancy_id }: PregnancyEndInput) {
  const former = await unscoped(tx, "KIN", () =>
    tx.pregnancyOutcome.findFirst({
      where: { id: replaces ?? "", pregnancyId: pregnancy_id },
      select: {
        id: true,
        voidedAt: true,
        endedOn: true,
        babies: {
          where: { person: { voidedAt: null, mergedIntoId: null } },
          select: { order: true, personId: true, sex: true },
        },
      },
    }),
  );
  if (!former) throw new Refusal("NOT_FOUND");
  return former;
}

/** What is told differently here than before; what the child's own page has corrected since stays. */
type Child = {
  name: string | undefined;
  sex: Sex | undefined;
  bornOn: PregnancyEndInput["ended_on"] | undefined;
};

/** The child may live out of reach by now; its birth was told here. */
async function correctChild(tx: Tx, id: string, { sex, name, bornOn }: Child) {
  await unscoped(tx, "KIN", async () => {
    const [history] = await readHistories(readIn(tx), [id]);
    if (!history) return;
    if (bornOn && (history.records.some(({ servedOn }) => servedOn < bornOn) || isDeadBy(history, bornOn)))
      throw new Refusal("CHILD_BEFORE_BIRTH", "ended_on");
    await tx.person.update({
      where: { id },
      data: {
        ...(sex && { sex }),
        ...(bornOn && { bornOn: dateOf(bornOn), bornEstimated: false }),
        ...(name && { name }),
      },
      select: { id: true },
    });
    if (bornOn && bornOn !== history.bornOn) await moveFirstResidence(tx, id, history.bornOn, bornOn);
    const [corrected] = await readHistories(readIn(tx), [id]);
    if (corrected) await rederive(tx, corrected);
  });
}

function isDeadBy({ diedOn }: History, day: Day): boolean {
  return diedOn !== null && diedOn < day;
}
