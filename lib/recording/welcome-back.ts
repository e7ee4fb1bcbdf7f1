import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";
import { dateOf } from "#lib/period/day";
import type { Month } from "#lib/period/month";
import type { RegistrationInput } from "#lib/person/schema";
import { hashNik } from "#lib/person/seal-nik";
import { refuseTakenNik } from "#lib/person/taken-nik";
import { areNamesAlike } from "#lib/person/unscoped-duplicates";
import { changeHistories } from "#lib/recording/change-histories";
import { readAway, settleAgain } from "#lib/recording/settle-again";
import { withFamilies } from "#lib/recording/with-families";

/** Who holds this NIK and lives outside the kabupaten; null when nobody holds it. */
export async function findReturned(
  tx: Tx,
  actor: Authorized<"person:register">,
  { nik, bornOn }: RegistrationInput,
): Promise<string | null> {
  if (!nik) return null;
  const found = await unscoped(tx, "SAME_NIK", () =>
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
  const { answer } = await changeHistories(tx, actor, await withFamilies(tx, [personId]), async () => {
    const away = await readAway(tx, personId);
    // Somebody else may have been quicker.
    if (!away) return await refuseTakenNik(actor, personId);
    if (away.sex !== input.sex || !(await areNamesAlike(tx, away.name, input.name)))
      return await refuseTakenNik(actor, personId, "RETURNED_UNLIKE");
    const move = await settleAgain(tx, actor, away, { ...input, since });
    return { id: personId, name: away.name, returned: move };
  });
  return answer;
}
