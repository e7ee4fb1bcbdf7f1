import "server-only";
import { z } from "zod";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { IdField, TickField } from "#lib/action/fields";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { dayOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { ASKERS, CARDS } from "#lib/person/copy";
import { isChild } from "#lib/person/is-child";

export const CopyInput = z.object({
  person_id: IdField,
  asked_by: z.enum(ASKERS),
  checked_with: z.enum(CARDS),
  checked: TickField.refine((ticked) => ticked, "Periksa dahulu kartu peminta, lalu centang."),
});
export type CopyInput = z.output<typeof CopyInput>;

/** Who asks for somebody's own data, and by which card they are who they say: written down before anything is printed. */
export async function askForCopy(
  tx: Tx,
  actor: Authorized<"person:copy">,
  { person_id: id, asked_by: askedBy, checked_with: checkedWith }: CopyInput,
): Promise<{ id: string }> {
  const person = await tx.person.findFirst({
    where: { AND: [withinReach(actor), { id }] },
    select: { bornOn: true, diedOn: true },
  });
  if (!person) throw new Refusal("NOT_FOUND");
  if (askedBy === "DIRI" && person.diedOn) throw new Refusal("DEAD", "asked_by");
  if (askedBy === "DIRI" && isChild(dayOf(person.bornOn), today(actor.timeZone)))
    throw new Refusal("COPY_OF_CHILD", "asked_by");
  await recordEvent(tx, actor, "person.copied", { kind: "person", id }, { askedBy, checkedWith });
  return { id };
}
