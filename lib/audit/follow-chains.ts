import "server-only";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { DIGEST } from "#lib/audit/chain";
import { ChainCheck, type Fault, type Head } from "#lib/audit/check-chain";
import { readOn, sql } from "#lib/db/read";

export type ChainFault = Fault & { chain: string };

/** The chains from one (included) to another (not; null: to the last), as one snapshot knows them. */
export type Stretch = {
  snapshot: string;
  from: string;
  to: string | null;
  /** What each chain was when it was sealed last; of all stretches. */
  sealed: ReadonlyMap<string, Head>;
};

export type Followed = { rows: number; chains: number; faults: ChainFault[] };

/** Whoever follows the stretches, each on a connection of its own: this thread, or several. */
export type ChainWork = {
  atOnce: number;
  run: (stretch: Stretch) => Promise<Followed>;
  close: () => Promise<void>;
};

/** What half a million rows are sorted in without a file. */
const WORK_MEM = "128MB";

export async function followStretch(client: pg.Client, stretch: Stretch): Promise<Followed> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  await client.query(`SET TRANSACTION SNAPSHOT ${client.escapeLiteral(stretch.snapshot)}`);
  await client.query(`SET LOCAL work_mem = '${WORK_MEM}'`);
  const followed = await follow(client, stretch, await readHeads(client, stretch));
  await client.query("COMMIT");
  return followed;
}

async function readHeads(client: pg.Client, { from, to }: Stretch): Promise<ReadonlyMap<string, Head>> {
  const rows = await readOn(client)<Head & { chain: string }>(sql`
    SELECT chain, number::float8, encode(mac, 'hex') AS link FROM audit_heads
    WHERE chain >= ${from}::uuid AND (${to}::uuid IS NULL OR chain < ${to}::uuid)`);
  return new Map(rows.map(({ chain, ...head }) => [chain, head]));
}

async function follow(
  client: pg.Client,
  stretch: Stretch,
  heads: ReadonlyMap<string, Head>,
): Promise<Followed> {
  const { from, to, sealed } = stretch;
  const here = [...sealed.keys()].filter((chain) => chain >= from && (to === null || chain < to));
  const unseen = new Set([...heads.keys(), ...here]);
  const followed: Followed = { rows: 0, chains: 0, faults: [] };
  const checkOf = (chain: string) => new ChainCheck(heads.get(chain) ?? null, sealed.get(chain) ?? null);
  const end = (chain: string, check: ChainCheck) => {
    for (const fault of check.end()) followed.faults.push({ ...fault, chain });
  };
  let [at, check] = ["", checkOf("")];
  for await (const lines of linesOf(client.query(copyTo(rowsOf(client, stretch)))))
    for (const line of lines) {
      const [chain = "", number, link = "", digest = ""] = line.split("\t");
      if (chain !== at) {
        if (at) end(at, check);
        [at, check] = [chain, checkOf(chain)];
        unseen.delete(chain);
        followed.chains += 1;
      }
      check.add({ number: Number(number), link, digest });
      followed.rows += 1;
    }
  if (at) end(at, check);
  for (const chain of unseen) end(chain, checkOf(chain));
  return followed;
}

/** No value of it needs an escape. What is sorted is short: the words for it are made afterwards. */
function rowsOf(client: pg.Client, { from, to }: Stretch): string {
  const before = to === null ? "" : `AND e.chain < ${client.escapeLiteral(to)}`;
  return `COPY (SELECT chain, number, encode(mac, 'hex'), encode(digest, 'hex') FROM (
    SELECT e.chain, e.number, e.mac, ${DIGEST.text} AS digest FROM audit_events e
    WHERE e.chain >= ${client.escapeLiteral(from)} ${before} ORDER BY e.chain, e.number) AS sorted) TO STDOUT`;
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
}
