import "server-only";
import { z } from "zod";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { changeHistories } from "#lib/recording/change-histories";
import { lastHomeOf } from "#lib/recording/last-home";
import { givenBack, readIdentity } from "#lib/recording/merged-identity";
import { leaveFamily } from "#lib/recording/name-head";
import { rederive } from "#lib/recording/rederive";
import { reasonFor } from "#lib/recording/undo-window";
import { withFamilies } from "#lib/recording/with-families";

const Brought = z.object({
  fields: z.array(z.string()),
  children: z.array(z.string()),
  pregnancies: z.array(
    z.object({
      given: z.string(),
      kept: z.string(),
      contacts: z.array(z.string()),
      registrations: z.array(z.string()),
      outcome: z.string().nullable(),
    }),
  ),
});
type Joined = z.output<typeof Brought>["pregnancies"][number];

/** Two people again: each has what was recorded of it, and what the winner had from the loser goes back. */
export async function takeBackMerge(
  tx: Tx,
  actor: Authorized<"person:merge">,
  { id, reason }: { id: string; reason?: string | undefined },
) {
  const asked = await unscoped(tx, "MERGE", () => tx.merge.findUnique({ where: { id } }));
  if (!asked) throw new Refusal("NOT_FOUND");
  const { winnerId, loserId } = asked;
  const brought = Brought.parse(asked.brought);
  const { answer } = await changeHistories(
    tx,
    actor,
    await withFamilies(tx, [winnerId, loserId, ...brought.children]),
    async (people) => {
      people.subject(winnerId);
      const merge = await unscoped(tx, "MERGE", () => tx.merge.findUniqueOrThrow({ where: { id } }));
      if (merge.undoneAt) throw new Refusal("MERGE_UNDONE");
      const why = reasonFor(actor, { by: merge.mergedById, at: merge.mergedAt }, reason);

      const homeId = await lastHomeOf(tx, loserId);
      await unscoped(tx, "MERGE", async () => {
        const winner = await readIdentity(tx, winnerId);
        const data = givenBack(winner, await readIdentity(tx, loserId), brought.fields);
        if ("familyId" in data) await leaveFamily(tx, actor, winnerId, null);
        await tx.person.update({ where: { id: winnerId }, data, select: { id: true } });
        await tx.person.update({
          where: { id: loserId },
          data: { mergedIntoId: null, homeId },
          select: { id: true },
        });
        await tx.person.updateMany({
          where: { id: { in: brought.children }, motherId: winnerId },
          data: { motherId: loserId },
        });
        await tx.merge.update({
          where: { id },
          data: { undoneAt: now(), undoneById: actor.id, undoReason: why },
          select: { id: true },
        });
        for (const joined of brought.pregnancies.toReversed()) await part(tx, joined);
        for (const personId of [winnerId, loserId]) await rederive(tx, await people.again(personId));
      });
      await recordEvent(
        tx,
        actor,
        "person.merge-undone",
        { kind: "person", id: winnerId },
        { loser: loserId, reason: why },
      );
      return { id: winnerId, stays: true };
    },
  );
  return answer;
}

/** Contacts and the end go back to the pregnancy they came from; what was recorded since stays. */
async function part(tx: Tx, { given, kept, contacts, registrations, outcome }: Joined) {
  const end = outcome && (await tx.pregnancyOutcome.findUnique({ where: { id: outcome } }));
  if (end && (end.voidedAt || end.pregnancyId !== kept)) throw new Refusal("MERGE_CHANGED");
  await tx.serviceRecord.updateMany({
    where: { id: { in: contacts }, pregnancyId: kept },
    data: { pregnancyId: given },
  });
  // Corrections of these contacts were written under the winner's pregnancy and follow them.
  await tx.serviceRecord.updateMany({
    where: { replacesId: { in: contacts }, pregnancyId: kept },
    data: { pregnancyId: given },
  });
  if (end)
    await tx.pregnancyOutcome.update({
      where: { id: end.id },
      data: { pregnancyId: given },
      select: { id: true },
    });
  await tx.pregnancy.update({ where: { id: given }, data: { voidedAt: null }, select: { id: true } });
  await tx.serviceRecord.updateMany({
    where: { id: { in: registrations } },
    data: { voidedAt: null, voidedById: null, voidReason: null },
  });
}
