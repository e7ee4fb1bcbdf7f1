import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { homeIn } from "#lib/measure/person-year";
import { lockPeople, recount } from "#lib/measure/recount";
import { dateOf } from "#lib/period/day";
import { dateOfMonth, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { findSubject } from "#lib/recording/find-subject";
import { demandMayDie } from "#lib/recording/record-death";
import type { PregnancyEndInput } from "#lib/recording/schema";
import { demandMayRecord } from "#lib/recording/service-rules";
import { HAMIL } from "#lib/service/definitions/hamil";
import type { History, ResidenceSpan } from "#lib/service/history";

/** Ends a pregnancy; every baby born alive becomes a person under the mother, at her home. */
export async function endPregnancy(tx: Tx, actor: Authorized<"pregnancy:end">, input: PregnancyEndInput) {
  demandMayRecord(actor, HAMIL);
  await lockPeople(tx, [input.person_id]);
  const mother = await findSubject(tx, actor, input.person_id);
  demandMayEnd(mother, input, today(actor.timeZone));

  await tx.pregnancyOutcome.create({
    data: {
      pregnancyId: input.pregnancy_id,
      endedOn: dateOf(input.ended_on),
      kind: input.kind,
      recordedById: actor.id,
    },
    select: { pregnancyId: true },
  });
  const children = await registerBabies(tx, actor, mother, input);
  if (input.mother_died) {
    demandMayDie(mother, input.ended_on, today(actor.timeZone));
    await tx.person.update({
      where: { id: mother.personId },
      data: { diedOn: dateOf(input.ended_on) },
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
  await recount(tx, [mother.personId, ...children]);
  return { id: mother.personId, children };
}

function demandMayEnd(mother: History, input: PregnancyEndInput, day: PregnancyEndInput["ended_on"]) {
  const pregnancy = mother.pregnancies.find(({ id }) => id === input.pregnancy_id);
  if (!pregnancy) throw new Refusal("NOT_FOUND");
  if (pregnancy.ended) throw new Refusal("PREGNANCY_ENDED");
  if (input.ended_on > day) throw new Refusal("SERVED_IN_FUTURE", "ended_on");
  if (input.ended_on <= pregnancy.hphtOn) throw new Refusal("ENDED_BEFORE_HPHT", "ended_on");
  const later = mother.records.some(
    ({ pregnancyId, servedOn }) => pregnancyId === pregnancy.id && servedOn > input.ended_on,
  );
  if (later) throw new Refusal("CONTACT_AFTER_END", "ended_on");
}

async function registerBabies(
  tx: Tx,
  actor: Authorized<"pregnancy:end">,
  mother: History,
  { pregnancy_id, ended_on, babies }: PregnancyEndInput,
): Promise<string[]> {
  const { name, familyId, dusun, rt } = await tx.person.findUniqueOrThrow({
    where: { id: mother.personId },
    select: { name: true, familyId: true, dusun: true, rt: true },
  });
  const since = monthOf(ended_on);
  const residences: ResidenceSpan[] = [
    { since, homeId: homeIn(mother.residences, since) },
    ...mother.residences.filter((residence) => residence.since > since),
  ];
  const children: string[] = [];
  for (const [index, baby] of babies.entries()) {
    const order = index + 1;
    const child =
      baby.result === "HIDUP"
        ? await tx.person.create({
            data: {
              name: baby.name ?? `Bayi Ny. ${name.slice(0, 108)}${babies.length > 1 ? ` ${order}` : ""}`,
              sex: baby.sex,
              bornOn: dateOf(ended_on),
              noNikReason: "BELUM_TERBIT",
              motherId: mother.personId,
              birthOrder: order,
              familyId,
              dusun,
              rt,
              homeId: residences.at(-1)?.homeId ?? null,
              registeredById: actor.id,
              residences: {
                create: residences.map((row) => ({
                  since: dateOfMonth(row.since),
                  homeId: row.homeId,
                  leftOn: row.leftOn ? dateOf(row.leftOn) : null,
                  recordedById: actor.id,
                })),
              },
            },
            select: { id: true },
          })
        : null;
    await tx.baby.create({
      data: {
        pregnancyId: pregnancy_id,
        order,
        result: baby.result,
        sex: baby.sex,
        weightGram: baby.weight_gram ?? null,
        personId: child?.id ?? null,
      },
      select: { order: true },
    });
    if (child) children.push(child.id);
  }
  return children;
}
