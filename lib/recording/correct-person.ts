import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { dateOfMonth, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import type { IdentityInput } from "#lib/person/schema";
import { demandFirst, demandFreeNik } from "#lib/person/taken-nik";
import { changeHistories } from "#lib/recording/change-histories";
import { demandBirth, demandFits } from "#lib/recording/identity-rules";
import { keepMeanwhile } from "#lib/recording/keep-meanwhile";
import { demandLikelyBirth } from "#lib/recording/likely-birth";
import { leaveFamily } from "#lib/recording/name-head";
import { rederive } from "#lib/recording/rederive";
import { findFamily, identityOf } from "#lib/recording/register-person";
import { homesSince } from "#lib/recording/residence";
import { withFamilies } from "#lib/recording/with-families";

/** Who someone is. A new birth date or sex moves every age group and z-score that follows from it. */
export async function correctPerson(tx: Tx, actor: Authorized<"person:correct">, sent: IdentityInput) {
  const family = sent.kk ? await findFamily(tx, sent.kk) : null;
  const { answer } = await changeHistories(
    tx,
    actor,
    await withFamilies(tx, sent.motherId ? [sent.id, sent.motherId] : [sent.id], family ? [family] : []),
    async (people) => {
      const before = people.subject(sent.id);
      const day = today(actor.timeZone);
      const { kept: input, theirs } = await keepMeanwhile(tx, sent);
      demandBirth(input.bornOn, day);
      // An odd date that stands was said to be right, or is for another day.
      if (before.bornOn !== input.bornOn) await demandLikelyBirth(tx, input, day);
      demandFits(before, input);

      await demandFreeNik(tx, actor, input);
      const { motherId } = await tx.person.findUniqueOrThrow({
        where: { id: input.id },
        select: { motherId: true },
      });
      const { familyId, ...identity } = await identityOf(tx, input, motherId);
      const data = { ...identity, ...(input.kk && { familyId }) };
      if (input.kk) await leaveFamily(tx, actor, input.id, familyId);
      await demandFirst(actor, input.nik, () =>
        tx.person.update({ where: { id: input.id }, data, select: { id: true } }),
      );
      if (before.bornOn !== input.bornOn) await moveFirstResidence(tx, input.id, before.bornOn, input.bornOn);
      await rederive(tx, await people.again(input.id));
      await recordEvent(
        tx,
        actor,
        "person.corrected",
        { kind: "person", id: input.id },
        { bornOn: [before.bornOn, input.bornOn], sex: [before.sex, input.sex] },
      );
      return { id: input.id, theirs };
    },
  );
  return answer;
}

/** Who is at home since birth stays so when the birth date is corrected. */
export async function moveFirstResidence(
  tx: Tx,
  personId: string,
  was: IdentityInput["bornOn"],
  is: IdentityInput["bornOn"],
) {
  const [first, second] = await tx.residence.findMany({
    where: { personId, voidedAt: null },
    orderBy: { since: "asc" },
    take: 2,
  });
  const atBirth = first && first.since.getTime() === dateOfMonth(monthOf(was)).getTime();
  const fits = !second || second.since > dateOfMonth(monthOf(is));
  if (!atBirth || !fits || monthOf(was) === monthOf(is)) return;
  const since = monthOf(is);
  const [stay, posyandu] = first.homeId
    ? await homesSince(tx, first.homeId, since)
    : [{ since, homeId: null }];
  await tx.residence.update({
    where: { id: first.id },
    data: { since: dateOfMonth(stay.since), homeId: stay.homeId },
    select: { personId: true },
  });
  if (!posyandu || (second && second.since <= dateOfMonth(posyandu.since))) return;
  await tx.residence.create({
    data: {
      personId,
      since: dateOfMonth(posyandu.since),
      homeId: posyandu.homeId,
      recordedById: first.recordedById,
    },
    select: { personId: true },
  });
}
