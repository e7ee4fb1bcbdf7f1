import "server-only";
import type { Tx } from "#lib/db/client";
import { unanswered } from "#lib/db/connection";
import type { Month } from "#lib/period/month";

/**
 * What a transaction has moved: leaf units (or whatever unit told something), and the earliest month whose numbers are
 * others now; null where something was recorded that no number counts. Never a person.
 */
export type Moved = {
  units: readonly string[];
  since: Month | null;
  /** None where something was set: a sasaran, a target, a unit. */
  records: 0 | 1;
};

/** For whatever moves more units than are worth naming. */
export const EVERYWHERE = "*";

/** PostgreSQL takes 8,000 bytes, and a unit is 39 of them. */
const MOST = 150;

const told = new WeakSet<Tx>();

/** Heard by every process of the server once this is committed; of one transaction once. */
export async function tellMoved(tx: Tx, { units, since, records }: Moved): Promise<void> {
  if (told.has(tx)) return;
  told.add(tx);
  const named = [...new Set(units)];
  const payload = JSON.stringify({ units: named.length > MOST ? [EVERYWHERE] : named, since, records });
  await tx.$executeRaw`${unanswered} SELECT pg_notify('denyut', ${payload})`;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const UNIT = /^(\*|[0-9a-f-]{36})$/;

/** Whoever may connect may send such a message: what is none is left unheard. */
export function readMoved(payload: string | undefined): Moved | null {
  try {
    const { units, since, records } = JSON.parse(payload ?? "") as Record<string, unknown>;
    if (!Array.isArray(units) || !units.every((unit) => typeof unit === "string" && UNIT.test(unit)))
      return null;
    if (since !== null && !(typeof since === "string" && MONTH.test(since))) return null;
    if (records !== 0 && records !== 1) return null;
    return { units, since: since as Month | null, records };
  } catch {
    return null;
  }
}
