import { homeIn } from "#lib/measure/person-year";
import type { Day } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import type { ResidenceSpan } from "#lib/service/history";

export type Member = {
  personId: string;
  bornOn: Day;
  diedOn: Day | null;
  residences: readonly ResidenceSpan[];
};

/** A family as it is registered today; who was merged away or registered by mistake is no member. */
export type Family = {
  members: readonly Member[];
  /** Who is told to be the head from that day on. Ascending. */
  heads: readonly { since: Day; personId: string }[];
};

/**
 * Through whom a family counts on a day: the head that was told, as long as he or she is there, else the eldest who is.
 * There is who is alive and lives in the kabupaten; null = nobody, and the family counts nowhere.
 */
export function headOf({ members, heads }: Family, day: Day): string | null {
  const there = members.filter((member) => isThere(member, day));
  const told = heads.findLast(({ since }) => since <= day);
  const head = there.find(({ personId }) => personId === told?.personId) ?? eldest(there);
  return head?.personId ?? null;
}

/** On the day of death still, and to the end of the month of moving out. */
function isThere({ bornOn, diedOn, residences }: Member, day: Day): boolean {
  return bornOn <= day && (diedOn === null || day <= diedOn) && homeIn(residences, monthOf(day)) !== null;
}

/** Of those born on one day the first by id, so that it is always the same one. */
function eldest(members: readonly Member[]): Member | undefined {
  return members.toSorted((a, b) => compare(a.bornOn, b.bornOn) || compare(a.personId, b.personId))[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
