import "server-only";
import type { Tx } from "#lib/db/client";
import { databaseNumber } from "#lib/db/read-of-it";

/** The number of the reference tables as a transaction found it when it began; one of the command line has none. */
export const referenceVersion = new WeakMap<Tx, string>();

/** What a reader's transaction sees from its beginning to its end: another that sees the same sees the same rows. */
export const momentOf = new WeakMap<Tx, string>();

let lately: { moment: string; values: Map<string, unknown> } = { moment: "", values: new Map() };

/**
 * What says nothing of who asks, read once for all readers of one moment: nobody who sees the same transactions can be
 * told anything else. The key says all that it depends on. Whoever may write asks each time.
 */
export async function keptForTheMoment<T>(tx: Tx, key: string, read: () => Promise<T>): Promise<T> {
  const seen = momentOf.get(tx);
  if (seen === undefined) return await read();
  const moment = `${databaseNumber()} ${seen}`;
  if (lately.moment !== moment) lately = { moment, values: new Map() };
  const { values } = lately;
  if (values.has(key)) return values.get(key) as T;
  const value = await read();
  values.set(key, value);
  return value;
}

/** Months and years that somebody looks at; the longest unused goes first. */
const MOST = 200;

const values = new Map<string, { version: string; value: unknown }>();

/**
 * What is read of units, catchments, targets, sasaran and of what is decided about them, kept by the process until one of these changes: the triggers on
 * them raise the number by which it is kept. The key says what is read; nobody may change what is given. Whoever
 * has changed those tables in the same transaction reads them without this.
 */
export async function kept<T>(tx: Tx, key: string, read: () => Promise<T>): Promise<T> {
  const raised = referenceVersion.get(tx);
  if (raised === undefined) return await read();
  const version = `${databaseNumber()} ${raised}`;
  const known = values.get(key);
  const value = known?.version === version ? (known.value as T) : await read();
  values.delete(key);
  values.set(key, { version, value });
  const [oldest] = values.keys();
  if (values.size > MOST && oldest !== undefined) values.delete(oldest);
  return value;
}
