import "server-only";
import type { Actor } from "#lib/access/actor";
import { livesWithin } from "#lib/access/within-reach";
import type { Tx } from "#lib/db/client";
import { readIn } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { readHistories } from "#lib/measure/read-histories";
import { lockPeople, recount } from "#lib/measure/recount";
import type { Proven } from "#lib/recording/find-subject";
import { type Movement, movementsOf } from "#lib/recording/movements";
import type { History } from "#lib/service/history";

/** People under their locks. */
export type Locked = {
  /**
   * The whole history, as it stood before the change, of someone who lives within reach or is known otherwise.
   * Missing and out of reach are the same answer.
   */
  subject: (personId: string, proven?: Proven | null) => History;
  /** The history as the change has left it so far. */
  again: (personId: string) => Promise<History>;
  /** People whom the change itself made: they are counted with it. */
  also: (personIds: readonly string[]) => void;
  /** The history as it is now, where the change knows that: it is not read again to be counted. */
  becomes: (history: History) => void;
};

/**
 * The one road for whatever moves a mask: locks these people in the order of their ids, reads them once, lets the change
 * write with its audit row, and counts them anew. Answers with what the change says and the numbers it moved.
 */
export async function changeHistories<Answer>(
  tx: Tx,
  actor: Pick<Actor, "homes">,
  personIds: readonly string[],
  change: (people: Locked) => Promise<Answer>,
): Promise<{ answer: Answer; movements: Movement[] }> {
  const counted = new Set(personIds);
  const known = new Map<string, History>();
  const read = (ids: readonly string[]) =>
    unscoped(tx, "COUNTING", () => readHistories(readIn(tx), [...ids].sort()));
  const { locked, before } = await unscoped(tx, "COUNTING", async () => ({
    locked: await lockPeople(tx, personIds),
    before: await read([...counted]),
  }));

  const answer = await change({
    subject: (personId, proven = null) => {
      const history = before.find((one) => one.personId === personId);
      const person = locked.find(({ id }) => id === personId);
      const known = proven?.personId === personId || (person && livesWithin(actor, person));
      if (!history || !known) throw new Refusal("NOT_FOUND");
      return history;
    },
    again: async (personId) => {
      const [history] = await read([personId]);
      if (!history) throw new Refusal("NOT_FOUND");
      return history;
    },
    also: (ids) => {
      for (const id of ids) counted.add(id);
    },
    becomes: (history) => {
      known.set(history.personId, history);
    },
  });
  const changes = await recount(tx, [...counted], [...known.values()]);
  return { answer, movements: movementsOf(changes) };
}
