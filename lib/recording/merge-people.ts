import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { lockPeople, recount } from "#lib/measure/recount";
import { findSubject } from "#lib/recording/find-subject";
import { rederive } from "#lib/recording/rederive";
import type { MergeInput } from "#lib/recording/schema";

/** One person was registered twice: the loser's records count for the winner from now on, nothing is deleted. */
export async function mergePeople(
  tx: Tx,
  actor: Authorized<"person:merge">,
  { winner_id, loser_id }: MergeInput,
) {
  if (winner_id === loser_id) throw new Refusal("MERGE_SELF");
  await lockPeople(tx, [winner_id, loser_id]);
  const winner = await findSubject(tx, actor, winner_id);
  const loser = await findSubject(tx, actor, loser_id);
  if (winner.sex !== loser.sex) throw new Refusal("MERGE_UNLIKE");

  await asRecount(tx, async () => {
    const kept = await readIdentity(tx, winner_id);
    const given = await readIdentity(tx, loser_id);
    await tx.person.update({
      where: { id: loser_id },
      data: { mergedIntoId: winner_id, homeId: null },
      select: { id: true },
    });
    await tx.person.update({
      where: { id: winner_id },
      data: missingIn(kept, given),
      select: { id: true },
    });
    await tx.person.updateMany({ where: { motherId: loser_id }, data: { motherId: winner_id } });
  });
  await rederive(tx, await findSubject(tx, actor, winner_id));
  await recordEvent(tx, actor, "person.merged", { kind: "person", id: winner_id }, { loser: loser_id });
  await recount(tx, [winner_id, loser_id]);
  return { id: winner_id };
}

function readIdentity(tx: Tx, id: string): Promise<Identity> {
  return tx.person.findUniqueOrThrow({
    where: { id },
    select: { nikHash: true, nikCipher: true, nikMask: true, motherId: true, familyId: true },
  });
}

type Identity = {
  nikHash: string | null;
  nikCipher: string | null;
  nikMask: string | null;
  motherId: string | null;
  familyId: string | null;
};

/** What the loser knew and the winner did not. */
function missingIn(kept: Identity, { nikHash, nikCipher, nikMask, motherId, familyId }: Identity) {
  return {
    ...(kept.nikHash === null && { nikHash, nikCipher, nikMask }),
    motherId: kept.motherId ?? motherId,
    familyId: kept.familyId ?? familyId,
  };
}
