import "server-only";
import type { Tx } from "#lib/db/client";
import { momentOf } from "#lib/db/kept";
import type { Year } from "#lib/period/month";

/** A year that nobody was counted for is said to be so, never shown as nought. */
export type YearState = "OPEN" | "RECOUNTING" | "NOT_OPENED";

export type Years = { stateOf: (year: Year) => YearState; first: Year | null };

let last: { moment: string; years: Years } | null = null;

/** Asked once by all readers of the same moment. */
export async function readYears(tx: Tx): Promise<Years> {
  const moment = momentOf.get(tx);
  if (moment !== undefined && last?.moment === moment) return last.years;
  const years = await askYears(tx);
  if (moment !== undefined) last = { moment, years };
  return years;
}

async function askYears(tx: Tx): Promise<Years> {
  const rows = await tx.$queryRaw<{ year: Year; recounting: boolean }[]>`
    SELECT year, recounting_since IS NOT NULL AS recounting FROM years ORDER BY year`;
  const states = new Map(
    rows.map(({ year, recounting }) => [year, recounting ? "RECOUNTING" : "OPEN"] as const),
  );
  return { stateOf: (year) => states.get(year) ?? "NOT_OPENED", first: rows[0]?.year ?? null };
}
