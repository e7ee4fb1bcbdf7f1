import "server-only";
import type pg from "pg";
import { NOBODYS_CHAIN } from "#lib/audit/chain";
import type { ChainFault, ChainWork, Stretch } from "#lib/audit/follow-chains";
import type { Seal } from "#lib/audit/seals";
import { type SealFault, type SealsRead, verifySeals } from "#lib/audit/verify-seals";
import { type Read, readOn, sql } from "#lib/db/read";

export type AuditVerdict = Pick<SealsRead, "newest" | "before"> & {
  rows: number;
  chains: number;
  faults: ChainFault[];
  sealFaults: SealFault[];
};

/** All chains and all seals as of one moment, whoever goes on writing meanwhile. */
export async function verifyAudit(
  client: pg.Client,
  work: ChainWork,
  noted: Seal | null = null,
): Promise<AuditVerdict> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    const read = readOn(client);
    const seals = await verifySeals(read, noted);
    const stretches = await stretchesOf(read, work.atOnce);
    const followed = await Promise.all(
      stretches.map((stretch) => work.run({ ...stretch, sealed: seals.heads })),
    );
    return {
      rows: followed.reduce((sum, { rows }) => sum + rows, 0),
      chains: followed.reduce((sum, { chains }) => sum + chains, 0),
      faults: followed.flatMap(({ faults }) => faults),
      newest: seals.newest,
      before: seals.before,
      sealFaults: seals.faults,
    };
  } finally {
    await client.query("COMMIT");
    await work.close();
  }
}

/** About as many rows in each, as far as the heads can be believed: from the first chain that there may be to the last. */
async function stretchesOf(read: Read, many: number): Promise<Omit<Stretch, "sealed">[]> {
  const [{ snapshot } = { snapshot: "" }] = await read<{ snapshot: string }>(
    sql`SELECT pg_export_snapshot() AS snapshot`,
  );
  const firsts = await read<{ chain: string }>(sql`
    SELECT min(chain::text COLLATE "C") AS chain
    FROM (SELECT chain, (sum(number) OVER (ORDER BY chain) - number) * ${many} / greatest(sum(number) OVER (), 1) AS part
      FROM audit_heads) AS weighed
    GROUP BY floor(part) ORDER BY 1`);
  const from = [NOBODYS_CHAIN, ...firsts.slice(1).map(({ chain }) => chain)];
  return from.map((chain, place) => ({ snapshot, from: chain, to: from[place + 1] ?? null }));
}
