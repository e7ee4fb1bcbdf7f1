import "server-only";
import type { Indicator } from "#lib/coverage/definition";
import type { Tx } from "#lib/db/client";
import { kept } from "#lib/db/kept";
import { dateOfMonth, type Month } from "#lib/period/month";

/** Tenths of a percent; null = "tanpa target". */
export type Targets = (indicator: Indicator) => number | null;

/** The targets in force in that month: those that dinkes has set by then, else the usual ones. */
export function readTargets(tx: Tx, month: Month): Promise<Targets> {
  return kept(tx, `targets ${month}`, () => readInForce(tx, month));
}

async function readInForce(tx: Tx, month: Month): Promise<Targets> {
  const rows = await tx.target.findMany({
    where: { since: { lte: dateOfMonth(month) } },
    select: { indicator: true, permille: true },
    orderBy: { since: "asc" },
  });
  const inForce = new Map(rows.map(({ indicator, permille }) => [indicator, permille]));
  return ({ code, defaultTarget }) => {
    const own = inForce.get(code);
    return own === undefined ? defaultTarget : own;
  };
}
