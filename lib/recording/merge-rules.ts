import { Refusal } from "#lib/errors";
import type { History } from "#lib/service/history";

/** Both histories fit into one life, that of the winner. */
export function demandOneLife(winner: History, loser: History) {
  if (winner.sex !== loser.sex) throw new Refusal("MERGE_UNLIKE");
  if ((winner.diedOn === null) !== (loser.diedOn === null)) throw new Refusal("MERGE_DEATH");
  const { bornOn, diedOn } = winner;
  const outside = [...winner.records, ...loser.records].some(
    ({ servedOn }) => servedOn < bornOn || (diedOn !== null && servedOn > diedOn),
  );
  if (outside) throw new Refusal("MERGE_DATES");
}

type Kin = { id: string; motherId: string | null };

/** Nobody is the own mother, whichever of both stays. */
export function demandNotMotherAndChild(one: Kin, other: Kin) {
  if (one.motherId === other.id || other.motherId === one.id) throw new Refusal("MERGE_FAMILY");
}
