import type { Fraction } from "#lib/coverage/counts";
import { mustReach } from "#lib/coverage/target";
import { formatMonthName, formatNumber } from "#lib/format";
import { completedMonths, type Day } from "#lib/period/day";
import { type Month, monthNumber } from "#lib/period/month";

/** A child of the posyandu with the months of the year in which it was there, weighed, and twice without gain. */
export type WeighedChild = {
  personId: string;
  name: string;
  bornOn: Day;
  /** Twelve bits each, January first. */
  registered: number;
  weighed: number;
  twoT: number;
  /** Ever weighed, in an earlier year too. */
  ever: boolean;
};

export type ChildVisit = { personId: string; name: string; age: string; reason: string };

export type Weighing = {
  month: Month;
  /** S and D of the month so far. */
  children: number;
  weighed: number;
  /** So many more reach the target; 0 = it is reached, null without one. */
  wanted: number | null;
  /** "85%" */
  target: string | null;
  visits: ChildVisit[];
};

/** Whom to look for before the next weighing, the most urgent first. */
export function weighingOf(
  children: readonly WeighedChild[],
  { month, today, target }: { month: Month; today: Day; target: number | null },
): Weighing {
  const number = monthNumber(month);
  const there = children.filter(({ registered }) => has(registered, number));
  const weighed = there.filter((child) => has(child.weighed, number));
  const share: Fraction | null = target === null ? null : { numerator: target, denominator: 1000 };
  return {
    month,
    children: there.length,
    weighed: weighed.length,
    wanted: share && Math.max(0, mustReach(there.length, share, "higher") - weighed.length),
    target: target === null ? null : `${formatNumber(target / 10, target % 10 === 0 ? 0 : 1)}%`,
    visits: there
      .map((child) => ({ child, why: reasonOf(child, month) }))
      .filter(({ why }) => why !== null)
      .toSorted((a, b) => (a.why?.rank ?? 0) - (b.why?.rank ?? 0) || (a.child.name < b.child.name ? -1 : 1))
      .map(({ child, why }) => ({
        personId: child.personId,
        name: child.name,
        age: `${completedMonths(child.bornOn, today)} bln`,
        reason: why?.words ?? "",
      })),
  };
}

type Reason = { rank: number; words: string };

/** Null for a child that was weighed and gained. */
function reasonOf({ weighed, twoT, ever, registered }: WeighedChild, month: Month): Reason | null {
  const number = monthNumber(month);
  const last = lastWith(weighed, number);
  if (last !== null && has(twoT, last)) return { rank: 0, words: "Berat tidak naik 2 kali" };
  if (last === number) return null;
  if (!ever && last === null) return { rank: 1, words: "Belum pernah ditimbang" };
  const away = missedBefore({ weighed, registered }, number);
  if (away >= 1) return { rank: 2, words: `${away + 1} bulan tidak datang` };
  return { rank: 3, words: `Belum ditimbang ${formatMonthName(month)}` };
}

/** Months without a weighing that ended before this one, back to January or to the month of coming here. */
function missedBefore({ weighed, registered }: Pick<WeighedChild, "weighed" | "registered">, number: number) {
  let months = 0;
  for (let at = number - 1; at >= 1 && has(registered, at) && !has(weighed, at); at--) months += 1;
  return months;
}

function lastWith(bits: number, number: number): number | null {
  for (let at = number; at >= 1; at--) if (has(bits, at)) return at;
  return null;
}

function has(bits: number, number: number): boolean {
  return (bits & (1 << (number - 1))) !== 0;
}
