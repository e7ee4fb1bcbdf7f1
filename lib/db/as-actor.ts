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

/** Runs after the permission check, inside the same transaction: whole histories, all people, all tallies. */
export async function asRecount<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const before = roleOf.get(tx) ?? "none";
  await tx.$executeRaw`SELECT set_config('role', 'denyut_recount', true)`;
  const result = await work();
  await tx.$executeRaw`SELECT set_config('role', ${before}, true)`;
  return result;
}
