import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { addDays, dateOf, dayOf } from "#lib/period/day";
import { LONGEST_PREGNANCY_WEEKS } from "#lib/pregnancy/uk";
import { changeHistories } from "#lib/recording/change-histories";
import { ownerOf } from "#lib/recording/find-subject";
import { markMistaken } from "#lib/recording/mistaken";
import { demandMayEnd } from "#lib/recording/service-rules";
import { reviveDead } from "#lib/recording/take-back-death";
import { reasonFor } from "#lib/recording/undo-window";
import { withFamilies } from "#lib/recording/with-families";

/**
 * The pregnancy goes on. Its babies become "salah daftar", unless something was recorded of one of them; the mother's
 * death that was told in the same form goes too.
 */
export async function takeBackEnd(
  tx: Tx,
  actor: Authorized<"pregnancy:end">,
  { id, reason }: { id: string; reason?: string | undefined },
) {
  demandMayEnd(actor);
  const asked = await readOutcome(tx, id);
  if (!asked) throw new Refusal("NOT_FOUND");
  const motherId = await ownerOf(tx, asked.pregnancy.personId);
  const children = asked.babies.flatMap(({ personId }) => personId ?? []);
  const { answer } = await changeHistories(
    tx,
    actor,
    await withFamilies(tx, [motherId, ...children]),
    async (people) => {
      const mother = people.subject(motherId);
      const outcome = await readOutcome(tx, id);
      if (!outcome || outcome.voidedAt) throw new Refusal("END_VOIDED");
      const { hphtOn } = outcome.pregnancy;
      const open = addDays(dayOf(hphtOn), LONGEST_PREGNANCY_WEEKS * 7);
      const later = mother.pregnancies.some(
        (other) => other.id !== outcome.pregnancyId && dateOf(other.hphtOn) > hphtOn && other.hphtOn <= open,
      );
      if (later) throw new Refusal("PREGNANT_AGAIN");
      const why = reasonFor(actor, { by: outcome.recordedById, at: outcome.recordedAt }, reason);

      await tx.pregnancyOutcome.update({
        where: { id },
        data: { voidedAt: now(), voidedById: actor.id, voidReason: why },
        select: { id: true },
      });
      for (const child of children) await takeAway(tx, actor, child, why);
      const told = await tx.person.findUniqueOrThrow({
        where: { id: motherId },
        select: { diedOn: true, deathRecordedAt: true },
      });
      if (told.diedOn && told.deathRecordedAt?.getTime() === outcome.recordedAt.getTime())
        await reviveDead(tx, actor, { id: motherId, diedOn: dayOf(told.diedOn), reason: why });
      await recordEvent(
        tx,
        actor,
        "pregnancy.end-voided",
        { kind: "person", id: motherId },
        { pregnancy: outcome.pregnancyId, on: dayOf(outcome.endedOn), children, reason: why },
      );
      return { id: motherId, stays: true };
    },
  );
  return answer;
}

/** A child of whom something was recorded is somebody: said, and refused. */
export async function takeAway(tx: Tx, actor: Authorized<"pregnancy:end">, childId: string, reason: string) {
  try {
    await markMistaken(tx, actor, childId, reason);
  } catch (error) {
    throw error instanceof Refusal && error.code === "PERSON_IN_USE" ? new Refusal("CHILD_IN_USE") : error;
  }
}

function readOutcome(tx: Tx, id: string) {
  return unscoped(tx, "KIN", () =>
    tx.pregnancyOutcome.findUnique({
      where: { id },
      select: {
        pregnancyId: true,
        endedOn: true,
        recordedById: true,
        recordedAt: true,
        voidedAt: true,
        pregnancy: { select: { personId: true, hphtOn: true } },
        babies: { where: { person: { voidedAt: null } }, select: { personId: true } },
      },
    }),
  );
}
