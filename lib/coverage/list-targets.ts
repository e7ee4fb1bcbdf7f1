import "server-only";
import type { Tx } from "#lib/db/client";
import { type Month, monthOfDate } from "#lib/period/month";

/** One setting of a target, by dinkes. */
export type TargetRow = { indicator: string; since: Month; permille: number | null; source: string };

/** All that was ever set, newest first. */
export async function listTargets(tx: Tx): Promise<TargetRow[]> {
  const rows = await tx.target.findMany({
    select: { indicator: true, since: true, permille: true, source: true },
    orderBy: [{ since: "desc" }, { indicator: "asc" }],
  });
  return rows.map(({ since, ...row }) => ({ ...row, since: monthOfDate(since) }));
}
