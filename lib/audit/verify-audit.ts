import "server-only";
import type pg from "pg";
import { to } from "pg-copy-streams";
import { DIGEST } from "#lib/audit/chain";
import { ChainCheck, type Fault, type Head } from "#lib/audit/check-chain";
import type { Seal } from "#lib/audit/seals";
import { type SealFault, type SealsRead, verifySeals } from "#lib/audit/verify-seals";
import { readOn, sql } from "#lib/db/read";

export type ChainFault = Fault & { chain: string };

export type AuditVerdict = Pick<SealsRead, "newest" | "before"> & {
  rows: number;
  chains: number;
  faults: ChainFault[];
  sealFaults: SealFault[];
};

/** All chains and all seals as of one moment, whoever goes on writing meanwhile. */
export async function verifyAudit(client: pg.Client, noted: Seal | null = null): Promise<AuditVerdict> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    const read = readOn(client);
    const seals = await verifySeals(read, noted);
    const heads = await readHeads(client);
    const found = await followChains(client, heads, seals.heads);
    return { ...found, newest: seals.newest, before: seals.before, sealFaults: seals.faults };
  } finally {
    await client.query("COMMIT");
  }
}

async function readHeads(client: pg.Client): Promise<ReadonlyMap<string, Head>> {
  const rows = await readOn(client)<Head & { chain: string }>(
    sql`SELECT chain, number::float8, encode(mac, 'hex') AS link FROM audit_heads`,
  );
  return new Map(rows.map(({ chain, ...head }) => [chain, head]));
}

async function followChains(
  client: pg.Client,
  heads: ReadonlyMap<string, Head>,
  sealed: ReadonlyMap<string, Head>,
): Promise<{ rows: number; chains: number; faults: ChainFault[] }> {
  const checkOf = (chain: string) => new ChainCheck(heads.get(chain) ?? null, sealed.get(chain) ?? null);
  const faultsOf = (chain: string, check: ChainCheck) => check.end().map((fault) => ({ ...fault, chain }));
  const unseen = new Set([...heads.keys(), ...sealed.keys()]);
  const checks = new Map<string, ChainCheck>();
  const faults: ChainFault[] = [];
  let rows = 0;
  const take = (line: string) => {
    const [chain = "", number, link = "", digest = ""] = line.split("\t");
    let check = checks.get(chain);
    if (!check) {
      check = checkOf(chain);
      checks.set(chain, check);
      unseen.delete(chain);
    }
    check.add({ number: Number(number), link, digest });
    rows += 1;
  };
  for await (const lines of linesOf(client.query(to(ALL)))) lines.forEach(take);
  for (const [chain, check] of checks) faults.push(...faultsOf(chain, check));
  for (const chain of unseen) faults.push(...faultsOf(chain, checkOf(chain)));
  return { rows, chains: checks.size, faults };
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
}

/** No value of it needs an escape. */
const ALL = `COPY (SELECT e.chain, e.number, encode(e.mac, 'hex'), encode(${DIGEST.text}, 'hex')
  FROM audit_events e WHERE e.chain IS NOT NULL ORDER BY e.chain, e.number) TO STDOUT`;
