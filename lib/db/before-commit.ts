import "server-only";
import type { Tx } from "#lib/db/client";

type Work = () => Promise<void>;

const waiting = new WeakMap<Tx, Work[]>();

/** Runs the work, and at its end what was to be written last: just before the commit, so that its locks are short. */
export async function withLastWork<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const last: Work[] = [];
  waiting.set(tx, last);
  const answer = await work();
  waiting.delete(tx);
  for (const one of last) await one();
  return answer;
}

/** False in a transaction that knows no such end: what is to be written is then written now. */
export function beforeCommit(tx: Tx, work: Work): boolean {
  return (waiting.get(tx)?.push(work) ?? 0) > 0;
}
