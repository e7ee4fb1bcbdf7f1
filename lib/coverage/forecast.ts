import type { CountedRow } from "#lib/coverage/counting";
import { targetGrows } from "#lib/coverage/question";
import type { Value } from "#lib/coverage/value";

/** Where the year ends if the months to come bring what the last full ones brought. */
export type Forecast = {
  people: number;
  /** What was reached by the end of the last full month. */
  from: number;
  monthsLeft: number;
  /** The full months whose mean is taken, the last one last. */
  of: readonly number[];
  /** More than these cannot be reached any more; null where nobody waits by name. */
  ceiling: number | null;
};

const MEAN_OF = 3;

type Counted = Pick<CountedRow, "row" | "question">;

/**
 * X + months left x mean of the last three full months. In a running month it begins at the end of the month before, so
 * that half a month is not taken for a whole one, and ends at those who can still be reached. Null for what is not added up
 * over a year, or out of a number that grows with it. The same for every page and reader: names are not asked.
 */
export function forecastOf(total: Counted, months: readonly (Value | null)[]): Forecast | null {
  const { row, question } = total;
  if (row.outOf === null || !targetGrows(question)) return null;
  const { from, monthsLeft } = fullMonths(total, months);
  const full = months.slice(0, 12 - monthsLeft).map((value) => value?.reached ?? null);
  const of = full.slice(-MEAN_OF).filter((people) => people !== null);
  if (of.length === 0) return null;
  const ceiling = ceilingOf(row);
  const people = Math.max(row.reached, Math.round(from + monthsLeft * meanOf(of)));
  return { people: Math.min(people, ceiling ?? people), from, monthsLeft, of, ceiling };
}

/** What was reached by the end of the last full month, and how many months are left after it. */
export function fullMonths(
  { row, question: { month, running } }: Counted,
  months: readonly (Value | null)[],
): Pick<Forecast, "from" | "monthsLeft"> {
  const last = running ? month - 1 : month;
  const from = running ? row.reached - (months[month - 1]?.reached ?? 0) : row.reached;
  return { from, monthsLeft: 12 - last };
}

export function meanOf(months: Forecast["of"]): number {
  return months.reduce((sum, people) => sum + people, 0) / months.length;
}

/** Those reached, the known who still wait for it (of a pregnancy: who are still on the way), and those nobody knows yet. */
export function ceilingOf({
  waiting,
  unregistered,
  stillPregnant,
  reached,
}: CountedRow["row"]): number | null {
  if (waiting === null || unregistered === null) return null;
  return reached + (stillPregnant ?? waiting) + Math.max(0, unregistered);
}
