import "server-only";
import { db, type Tx } from "#lib/db/client";

/** Who is asking, as far as PostgreSQL needs to know: the leaf units whose people may be shown. */
export type Asking = { id: string; homes: readonly string[] };

/** The role to return to after counting; a transaction of the command line has none but the owner's. */
const roleOf = new WeakMap<Tx, "denyut_app">();

/**
 * One transaction as the application's role, which owns nothing and sees only the people of these homes.
 * Every query of a page or an action runs through here.
 */
export function asActor<T>(asking: Asking, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('role', 'denyut_app', true),
        set_config('denyut.actor', ${asking.id}, true),
        set_config('denyut.homes', ${`{${asking.homes.join(",")}}`}, true)`;
      roleOf.set(tx, "denyut_app");
      return await work(tx);
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
}

/** How many unscoped reads a transaction is in: one may lie within another, and the outer one gives the role back. */
const depthOf = new WeakMap<Tx, number>();

/** Runs after the permission check, inside the same transaction: whole histories, all people, all tallies. */
export async function asRecount<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const depth = depthOf.get(tx) ?? 0;
  depthOf.set(tx, depth + 1);
  if (depth === 0) await tx.$executeRaw`SELECT set_config('role', 'denyut_recount', true)`;
  try {
    return await work();
  } finally {
    await giveBack(tx);
  }
}

async function giveBack(tx: Tx): Promise<void> {
  const depth = (depthOf.get(tx) ?? 1) - 1;
  depthOf.set(tx, depth);
  if (depth > 0) return;
  // A transaction that PostgreSQL has broken off takes no more statements: its end gives the role back.
  await tx.$executeRaw`SELECT set_config('role', ${roleOf.get(tx) ?? "none"}, true)`.catch(() => undefined);
}
