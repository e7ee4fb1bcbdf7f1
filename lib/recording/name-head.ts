import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { formatDay } from "#lib/format";
import { type Day, dateOf } from "#lib/period/day";
import { today } from "#lib/period/today";
import { changeHistories } from "#lib/recording/change-histories";
import { withFamilies } from "#lib/recording/with-families";
import type { History } from "#lib/service/history";

/** From that day on the family counts through this member; a head who was told for the same day gives way. */
export async function nameHead(
  tx: Tx,
  actor: Authorized<"person:correct">,
  { person_id, since }: { person_id: string; since: Day },
) {
  const counted = await withFamilies(tx, [person_id]);
  const { answer } = await changeHistories(tx, actor, counted, async (people) => {
    demandAlive(await people.subject(person_id), since, today(actor.timeZone));
    const { familyId } = await tx.person.findUniqueOrThrow({
      where: { id: person_id },
      select: { familyId: true },
    });
    if (!familyId) throw new Refusal("NO_FAMILY");
    const at = now();
    await unscoped(tx, "FAMILY", async () => {
      await tx.familyHead.updateMany({
        where: { familyId, since: dateOf(since), voidedAt: null },
        data: { voidedAt: at, voidedById: actor.id, voidReason: "diganti" },
      });
      await tx.familyHead.create({
        data: { familyId, personId: person_id, since: dateOf(since), recordedById: actor.id, recordedAt: at },
        select: { id: true },
      });
    });
    await recordEvent(tx, actor, "family.head-named", { kind: "person", id: person_id }, { since });
    return { id: person_id };
  });
  return answer;
}

function demandAlive({ bornOn, diedOn }: History, since: Day, day: Day) {
  if (since > day) throw new Refusal("HEAD_IN_FUTURE", "since");
  if (since < bornOn) throw new Refusal("SERVED_BEFORE_BIRTH", "since", { lahir: formatDay(bornOn) });
  if (diedOn && since > diedOn)
    throw new Refusal("SERVED_AFTER_DEATH", "since", { meninggal: formatDay(diedOn) });
}

/** Who comes into another family is the head of the former no more. The caller changes the person. */
export async function leaveFamily(tx: Tx, by: { id: string }, personId: string, nextId: string | null) {
  await unscoped(tx, "FAMILY", () =>
    tx.familyHead.updateMany({
      where: { personId, voidedAt: null, ...(nextId && { familyId: { not: nextId } }) },
      data: { voidedAt: now(), voidedById: by.id, voidReason: "bukan anggota lagi" },
    }),
  );
}
