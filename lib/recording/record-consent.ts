import "server-only";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { Refusal } from "#lib/errors";
import { formatDay } from "#lib/format";
import { type Day, dateOf, dayOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { isChild } from "#lib/person/is-child";
import type { ConsentInput } from "#lib/recording/schema";

/** Given or refused, as one more dated row: it moves no number, and what was said before stays. */
export async function recordConsent(
  tx: Tx,
  actor: Authorized<"consent:record">,
  input: ConsentInput,
): Promise<{ id: string; consent: string }> {
  const { person_id: personId, purpose, given_on } = input;
  // Sent twice at once, the second waits here and finds what the first has written.
  await tx.$queryRaw`SELECT 1 FROM persons WHERE id = ${personId}::uuid FOR UPDATE`;
  const person = await tx.person.findFirst({
    where: { AND: [withinReach(actor), { id: personId }] },
    select: { bornOn: true, diedOn: true },
  });
  if (!person) throw new Refusal("NOT_FOUND");
  demandDay(given_on, {
    bornOn: dayOf(person.bornOn),
    diedOn: person.diedOn && dayOf(person.diedOn),
    today: today(actor.timeZone),
  });
  if (isChild(dayOf(person.bornOn), given_on) && !input.by) throw new Refusal("CONSENT_OF_CHILD", "by_name");

  const answer = {
    personId,
    purpose,
    given: input.given,
    givenOn: dateOf(given_on),
    manner: input.manner,
    byName: input.by?.name ?? null,
    byRelation: input.by?.relation ?? null,
    witness: input.witness ?? null,
  };
  const [last] = await tx.consent.findMany({
    where: { personId, purpose, voidedAt: null },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: 1,
  });
  if (last && isSame(last, { ...answer, recordedById: actor.id })) return { id: personId, consent: last.id };
  const { id } = await tx.consent.create({
    data: { ...answer, recordedById: actor.id, recordedAt: now() },
    select: { id: true },
  });
  await recordEvent(
    tx,
    actor,
    input.given ? "consent.given" : "consent.refused",
    { kind: "person", id: personId },
    { purpose, on: given_on, manner: input.manner, relation: input.by?.relation ?? null },
  );
  return { id: personId, consent: id };
}

function isSame(stored: Record<string, unknown>, answer: Record<string, unknown>): boolean {
  return Object.entries(answer).every(([name, value]) => String(stored[name]) === String(value));
}

type Life = { bornOn: Day; diedOn: Day | null; today: Day };

function demandDay(on: Day, { bornOn, diedOn, today: day }: Life): void {
  if (on > day) throw new Refusal("CONSENT_IN_FUTURE", "given_on");
  if (on < bornOn) throw new Refusal("SERVED_BEFORE_BIRTH", "given_on", { lahir: formatDay(bornOn) });
  if (diedOn && on > diedOn)
    throw new Refusal("SERVED_AFTER_DEATH", "given_on", { meninggal: formatDay(diedOn) });
}
