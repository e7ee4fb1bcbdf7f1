import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { lockPeople, recount } from "#lib/measure/recount";
import { dateOf, dayOf } from "#lib/period/day";
import { dateOfMonth, type Month, monthOf, monthOfDate } from "#lib/period/month";
import { today } from "#lib/period/today";
import type { RegistrationInput } from "#lib/person/schema";
import { hashNik } from "#lib/person/seal-nik";
import { refuseTakenNik } from "#lib/person/taken-nik";
import { areNamesAlike } from "#lib/person/unscoped-duplicates";
import { homesSince, writeResidence } from "#lib/recording/residence";

/** Who holds this NIK and lives outside the kabupaten; null when nobody holds it. */
export async function findReturned(
  tx: Tx,
  actor: Authorized<"person:register">,
  { nik, bornOn }: RegistrationInput,
): Promise<string | null> {
  if (!nik) return null;
  const found = await asRecount(tx, () =>
    tx.person.findFirst({
      where: { nikHash: hashNik(nik), mergedIntoId: null, voidedAt: null },
      select: { id: true, homeId: true, diedOn: true, bornOn: true },
    }),
  );
  if (!found) return null;
  const returned =
    found.homeId === null && !found.diedOn && found.bornOn.getTime() === dateOf(bornOn).getTime();
  if (!returned) return await refuseTakenNik(actor, found.id);
  return found.id;
}

/** A resident again, with the old history and the address that was typed now. */
export async function welcomeBack(
  tx: Tx,
  actor: Authorized<"person:register">,
  personId: string,
  input: RegistrationInput,
  since: Month,
) {
  await lockPeople(tx, [personId]);
  const away = await readAway(tx, personId);
  // Somebody else may have been quicker.
  if (!away) return await refuseTakenNik(actor, personId);
  if (away.sex !== input.sex || !(await areNamesAlike(tx, away.name, input.name)))
    return await refuseTakenNik(actor, personId, "RETURNED_UNLIKE");
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
  const move = await asRecount(tx, async () => {
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
  await recount(tx, [personId]);
  return { id: personId, name: away.name, returned: move };
}

/** Nobody comes back before leaving; a child of a mother who was away is not here in its first month. */
function isBeforeLeaving(month: Month, { since, leftOn }: { since: Date; leftOn: Date | null }): boolean {
  return leftOn ? month < monthOf(dayOf(leftOn)) : dateOfMonth(month) <= since;
}

function readAway(tx: Tx, id: string) {
  return asRecount(tx, () =>
    tx.person.findFirst({
      where: { id, homeId: null, mergedIntoId: null, voidedAt: null, diedOn: null },
      select: {
        name: true,
        sex: true,
        residences: { where: { voidedAt: null }, orderBy: { since: "desc" }, take: 1 },
      },
    }),
  );
}

/** Half an address would be completed by half of the old one. */
function addressIn({ dusun, rt, phone }: RegistrationInput) {
  return {
    ...((dusun || rt) && { dusun: dusun ?? null, rt: rt ?? null }),
    ...(phone && { phone }),
  };
}
