import "server-only";
import { BEFORE_CHAINS, BEGINNING } from "#lib/audit/chain";
import type { Head } from "#lib/audit/check-chain";
import { type Before, type Seal, type Sealed, sealOf } from "#lib/audit/seals";
import { type Read, sql } from "#lib/db/read";

export type SealFault =
  /** The seal itself, or one before it, is not what was sealed. */
  | { kind: "SEAL"; number: number }
  /** Known outside, and not here or another here. */
  | { kind: "SEAL_CUT"; number: number }
  | { kind: "SEAL_OTHER"; number: number }
  | { kind: "BEFORE"; sealed: Before; found: Before };

export type SealsRead = {
  newest: Seal | null;
  /** What each chain was when it was sealed last. */
  heads: ReadonlyMap<string, Head>;
  before: Before;
  faults: SealFault[];
};

/** The chain of seals from its beginning; beside it what somebody noted of it elsewhere, in whole or by its first signs. */
export async function verifySeals(read: Read, noted: Seal | null): Promise<SealsRead> {
  const rows = await read<Seal & { content: string }>(
    sql`SELECT number::float8, content, encode(mac, 'hex') AS mac FROM audit_seals ORDER BY number`,
  );
  const [before = { rows: 0, digest: "" }] = await read<Before>(BEFORE_CHAINS);
  const faults: SealFault[] = [];
  const heads = new Map<string, Head>();
  let link = BEGINNING;
  for (const [index, { number, content, mac }] of rows.entries()) {
    const sound = number === index + 1 && sealOf(link, number, content) === mac;
    if (!sound) {
      faults.push({ kind: "SEAL", number: index + 1 });
      break;
    }
    link = mac;
    const sealed = JSON.parse(content) as Sealed;
    for (const [chain, [at, of]] of Object.entries(sealed.heads)) heads.set(chain, { number: at, link: of });
    if (sealed.before && !(sealed.before.rows === before.rows && sealed.before.digest === before.digest))
      faults.push({ kind: "BEFORE", sealed: sealed.before, found: before });
  }
  const own = rows.find(({ number }) => number === noted?.number);
  if (noted && !own) faults.push({ kind: "SEAL_CUT", number: noted.number });
  else if (noted && !own?.mac.startsWith(noted.mac))
    faults.push({ kind: "SEAL_OTHER", number: noted.number });
  return { newest: rows.at(-1) ?? null, heads, before, faults };
}
