import "server-only";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { type Day, dayOf } from "#lib/period/day";
import { oddBirth } from "#lib/person/odd-birth";
import type { IdentityInput } from "#lib/person/schema";

/** A newborn of long ago, a mother too young or too old: asked, until this very date is said to be right. */
export async function demandLikelyBirth(tx: Tx, input: IdentityInput, day: Day): Promise<void> {
  if (input.birthSure === input.bornOn) return;
  const mother = input.motherId
    ? await tx.person.findFirst({ where: { id: input.motherId }, select: { bornOn: true } })
    : null;
  const tanya = oddBirth({ ...input, motherBornOn: mother && dayOf(mother.bornOn) }, day);
  if (tanya) throw new Refusal("ODD_BIRTH", "bornOn", { tanya });
}
