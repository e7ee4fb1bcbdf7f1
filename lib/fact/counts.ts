import { addsIn, type Decision } from "#lib/fact/adding";
import type { FactCode } from "#lib/fact/catalogue";
import { monthOfPeriod, type Period } from "#lib/fact/period";
import type { SourceCode } from "#lib/fact/sources";
import { monthNumber } from "#lib/period/month";

/** What one unit told last for one period from one source. */
export type Told = {
  fact: FactCode;
  period: Period;
  source: SourceCode;
  value: number;
  /** Null where it is told for both together. */
  bySex: { L: number; P: number } | null;
};

type Twelve = readonly number[];

/** Twelve months of one fact, at one unit. */
export type FactCounts = {
  /** What its sources add. */
  people: Twelve;
  bySex: { L: Twelve; P: Twelve };
  /** How often it was told, nought included, whether it adds or not. */
  told: Twelve;
};

const NONE: Twelve = Array<number>(12).fill(0);

export const NOTHING_TOLD: FactCounts = { people: NONE, bySex: { L: NONE, P: NONE }, told: NONE };

/** Summed over periods and sources; a source that does not add in that month is a report all the same. */
export function countsOf(rows: readonly Told[], decisions: readonly Decision[]): FactCounts {
  const [people, L, P, told] = [[...NONE], [...NONE], [...NONE], [...NONE]];
  const add = (to: number[], at: number, by: number) => {
    to[at] = (to[at] ?? 0) + by;
  };
  for (const { period, source, value, bySex } of rows) {
    const month = monthOfPeriod(period);
    const at = monthNumber(month) - 1;
    add(told, at, 1);
    if (!addsIn(decisions, source, month)) continue;
    add(people, at, value);
    add(L, at, bySex?.L ?? 0);
    add(P, at, bySex?.P ?? 0);
  }
  return { people, bySex: { L, P }, told };
}
