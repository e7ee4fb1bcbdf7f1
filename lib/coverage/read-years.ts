import "server-only";
import type { Tx } from "#lib/db/client";
import { keptForTheMoment } from "#lib/db/kept";
import type { Year } from "#lib/period/month";

/** A year that nobody was counted for is said to be so, never shown as nought. */
export type YearState = "OPEN" | "RECOUNTING" | "NOT_OPENED";

export type Years = { stateOf: (year: Year) => YearState; first: Year | null };

/** Asked once by all readers of the same moment. */
export function readYears(tx: Tx): Promise<Years> {
  return keptForTheMoment(tx, "years", () => askYears(tx));
}

async function askYears(tx: Tx): Promise<Years> {
  const rows = await tx.$queryRaw<{ year: Year; recounting: boolean }[]>`
    SELECT year, recounting_since IS NOT NULL AS recounting FROM years ORDER BY year`;
  const states = new Map(
    rows.map(({ year, recounting }) => [year, recounting ? "RECOUNTING" : "OPEN"] as const),
  );
  return { stateOf: (year) => states.get(year) ?? "NOT_OPENED", first: rows[0]?.year ?? null };
}
