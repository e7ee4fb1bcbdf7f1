import "server-only";
import { createHmac } from "node:crypto";
import { BEFORE_CHAINS, BEGINNING, NOBODYS_CHAIN } from "#lib/audit/chain";
import { gate, type Tx } from "#lib/db/client";
import { inRole } from "#lib/db/role";
import { subkey } from "#lib/db/sealing";
import { shared } from "#lib/db/shared";

/** What is carried outside the database: of which seal, and what it was. */
export type Seal = { number: number; mac: string };

/** What one seal says. */
export type Sealed = {
  /** Milliseconds since 1970, by the clock of the database. */
  at: number;
  /** Of all chains together. */
  rows: number;
  /** Heads that have moved since the seal before: number and link, by chain. */
  heads: Record<string, [number: number, link: string]>;
  /** Said by the first one: the rows from before there were chains. */
  before?: Before;
};

export type Before = { rows: number; digest: string };

export function sealOf(before: string, number: number, content: string): string {
  return createHmac("sha256", subkey("audit seals")).update(`${before} ${number} ${content}`).digest("hex");
}

/** Enough of it to be told by, in a log or an answer to a machine. */
export function sealWords({ number, mac }: Seal): string {
  return `${number}:${mac.slice(0, 16)}`;
}

/** Seconds: a transaction that began before the last seal may have moved a head behind it. */
const LONGEST_TRANSACTION = 300;

/** Seals what has moved since the last time; the newest seal when nothing has, or when another process is at it. Null = nothing was ever told. */
export function sealHeads(): Promise<Seal | null> {
  return asServer(async (tx) => {
    const last = await readNewest(tx);
    // A clock that was set back since tells nothing of which moved: then all are sealed.
    const since = (last?.at ?? 0) / 1_000 - LONGEST_TRANSACTION;
    const [{ at, rows, heads } = { at: 0, rows: 0, heads: null }] = await tx.$queryRaw<
      { at: number; rows: number; heads: Sealed["heads"] | null }[]
    >`
      SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS at, coalesce(sum(number), 0)::float8 AS rows,
        json_object_agg(chain, json_build_array(number, encode(mac, 'hex')) ORDER BY chain) FILTER (
          WHERE at > to_timestamp(${since}) OR to_timestamp(${since}) > clock_timestamp()) AS heads
      FROM audit_heads`;
    if (last && rows === last.rows) return last;
    const sealed: Sealed = {
      at,
      rows,
      heads: heads ?? {},
      ...(!last && { before: await readBefore(tx) }),
    };
    const content = JSON.stringify(sealed);
    const number = (last?.number ?? 0) + 1;
    const mac = sealOf(last?.mac ?? BEGINNING, number, content);
    const written = await tx.$executeRaw`
      INSERT INTO audit_seals (number, content, mac) VALUES (${number}, ${content}, decode(${mac}, 'hex'))
      ON CONFLICT (number) DO NOTHING`;
    return written === 1 ? { number, mac } : await readNewest(tx);
  });
}

/** The newest; null before the first. */
export function newestSeal() {
  return asServer(readNewest);
}

/** The same for everybody who asks within two seconds. */
export const sharedSeal = shared(newestSeal);

async function readNewest(tx: Tx): Promise<(Seal & { rows: number; at: number }) | null> {
  const [row] = await tx.$queryRaw<{ number: number; mac: string; rows: number; at: number }[]>`
    SELECT number::float8, encode(mac, 'hex') AS mac, (content::jsonb->>'rows')::float8 AS rows,
      (content::jsonb->>'at')::float8 AS at
    FROM audit_seals ORDER BY audit_seals.number DESC LIMIT 1`;
  return row ?? null;
}

async function readBefore(tx: Tx): Promise<Before> {
  const [before] = await inRole("page", async () => {
    // The whole audit is read by the level of the kabupaten alone.
    await tx.$executeRaw`
      SELECT set_config('denyut.actor', ${NOBODYS_CHAIN}, true), set_config('denyut.level', 'KABUPATEN', true)`;
    return tx.$queryRaw<Before[]>(BEFORE_CHAINS);
  });
  return before ?? { rows: 0, digest: "" };
}

/** By the server itself, for nobody who is signed in. */
function asServer<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return inRole("gate", () => gate().$transaction(work, { timeout: 120_000 }));
}
