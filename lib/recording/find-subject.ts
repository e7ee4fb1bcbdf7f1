import "server-only";
import type { Actor } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import type { Tx } from "#lib/db/client";
import { readIn } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { readHistories } from "#lib/measure/read-histories";
import type { ProvenGuest } from "#lib/person/guest-proof";
import type { History } from "#lib/service/history";

/** Known otherwise than by reach: a guest whom an earlier step proved, or whom one's own record of just now is about. */
export type Proven = Pick<ProvenGuest, "personId">;

/**
 * The whole history of someone who lives within reach, or is known otherwise.
 * Missing and out of reach are the same answer. Who is about to write asks changeHistories instead.
 */
export async function findSubject(
  tx: Tx,
  actor: Pick<Actor, "homes">,
  personId: string,
  proven: Proven | null = null,
): Promise<History> {
  const within =
    proven?.personId === personId ||
    (await tx.person.findFirst({
      where: { AND: [withinReach(actor), { id: personId }] },
      select: { id: true },
    }));
  if (!within) throw new Refusal("NOT_FOUND");
  const [history] = await unscoped(tx, "WHOLE_HISTORY", () => readHistories(readIn(tx), [personId]));
  if (!history) throw new Refusal("NOT_FOUND");
  return history;
}

/** The person whose history holds what was recorded under this id: the winner of a merge, at any remove. */
export async function ownerOf(tx: Tx, personId: string): Promise<string> {
  const row = await unscoped(tx, "MERGED", () =>
    tx.person.findUnique({ where: { id: personId }, select: { mergedIntoId: true } }),
  );
  return row?.mergedIntoId ? await ownerOf(tx, row.mergedIntoId) : personId;
}
