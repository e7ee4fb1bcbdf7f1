import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { now } from "#lib/db/now";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { changeHistories } from "#lib/recording/change-histories";
import { joinPregnancies } from "#lib/recording/join-pregnancies";
import { demandNotMotherAndChild, demandOneLife } from "#lib/recording/merge-rules";
import { readIdentity, readNikCipher, takenOver } from "#lib/recording/merged-identity";
import { rederive } from "#lib/recording/rederive";
import type { MergeInput } from "#lib/recording/schema";
import { withFamilies } from "#lib/recording/with-families";

/** One person was registered twice: the loser's records count for the winner from now on, nothing is deleted. */
export async function mergePeople(
  tx: Tx,
  actor: Authorized<"person:merge">,
  { winner_id, loser_id }: MergeInput,
) {
  if (winner_id === loser_id) throw new Refusal("MERGE_SELF");
  const { answer } = await changeHistories(
    tx,
    actor,
    await withFamilies(tx, [winner_id, loser_id, ...(await readChildIds(tx, loser_id))]),
    async (people) => {
      const winner = people.subject(winner_id);
      const loser = people.subject(loser_id);
      demandOneLife(winner, loser);

      const nikCipher = await readNikCipher(tx, loser_id);
      const brought = await unscoped(tx, "MERGE", async () => {
        const kept = await readIdentity(tx, winner_id);
        const given = await readIdentity(tx, loser_id);
        demandNotMotherAndChild(kept, given);
        const { fields, data } = takenOver(kept, { ...given, nikCipher });
        await tx.person.update({
          where: { id: loser_id },
          data: { mergedIntoId: winner_id, homeId: null },
          select: { id: true },
        });
        await tx.person.update({ where: { id: winner_id }, data, select: { id: true } });
        const children = await tx.person.findMany({ where: { motherId: loser_id }, select: { id: true } });
        await tx.person.updateMany({ where: { motherId: loser_id }, data: { motherId: winner_id } });
        return { fields, children: children.map(({ id }) => id) };
      });
      const pregnancies = await joinPregnancies(tx, actor, winner, loser);
      const merge = await unscoped(tx, "MERGE", () =>
        tx.merge.create({
          data: {
            winnerId: winner_id,
            loserId: loser_id,
            brought: { ...brought, pregnancies },
            mergedById: actor.id,
            mergedAt: now(),
          },
          select: { id: true },
        }),
      );
      await rederive(tx, await people.again(winner_id));
      await recordEvent(tx, actor, "person.merged", { kind: "person", id: winner_id }, { loser: loser_id });
      return { id: winner_id, merge: merge.id };
    },
  );
  return answer;
}

/** Their rows change too, so they are locked in one order with both. */
async function readChildIds(tx: Tx, motherId: string): Promise<string[]> {
  const children = await unscoped(tx, "KIN", () =>
    tx.person.findMany({ where: { motherId }, select: { id: true } }),
  );
  return children.map(({ id }) => id);
}
