import "server-only";
import type { Tx } from "#lib/db/client";
import type { Decision } from "#lib/fact/adding";

/** All that was ever decided about which source adds. */
export async function readDecisions(tx: Tx): Promise<Decision[]> {
  return tx.$queryRaw<Decision[]>`
    SELECT source, to_char(since, 'YYYY-MM') AS since, version, adds FROM fact_source_decisions`;
}
