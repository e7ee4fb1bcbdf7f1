import { formatNumber } from "#lib/format";
import type { Told } from "#lib/live/within";
import type { Month } from "#lib/period/month";

/** The unit whose numbers a page shows, and its month. */
export type Watched = { unit: string; month: Month };

/** Whether what moved stands on that page: numbers of a month before the first that moved stay as they are. */
export function concerns({ units, since }: Told, { unit, month }: Watched): boolean {
  if (units.includes("*")) return true;
  return since !== null && since <= month && units.includes(unit);
}

/** What somebody is doing with a page while it is open. */
export type Use = { writing: boolean; asking: boolean; scrolled: number; height: number };

/** Read anew now it would move under a hand: while something is typed or asked, or a long page is read further down. */
export function wouldJump({ writing, asking, scrolled, height }: Use): boolean {
  return writing || asking || scrolled > height / 2;
}

/** What is new, in words: records by their number, what was set without one. */
export function newsWords(records: number): string {
  return records > 0 ? `${formatNumber(records)} catatan baru` : "Ada angka baru";
}
