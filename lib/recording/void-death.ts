import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { lockPeople, recount } from "#lib/measure/recount";
import { findSubject } from "#lib/recording/find-subject";
import type { VoidDeathInput } from "#lib/recording/schema";

/** Recorded for the wrong person, or on the wrong day: the person lives on, and the audit keeps what was said and why. */
export async function voidDeath(
  tx: Tx,
  actor: Authorized<"person:die">,
  { person_id, reason }: VoidDeathInput,
) {
  await lockPeople(tx, [person_id]);
  const { diedOn } = await findSubject(tx, actor, person_id);
  if (!diedOn) throw new Refusal("NOT_DEAD");
  await tx.person.update({ where: { id: person_id }, data: { diedOn: null }, select: { id: true } });
  await recordEvent(
    tx,
    actor,
    "person.death-voided",
    { kind: "person", id: person_id },
    { on: diedOn, reason },
  );
  await recount(tx, [person_id]);
  return { id: person_id };
}
