import "server-only";
import { db, type Tx } from "#lib/db/client";

/** Who is asking, as far as PostgreSQL needs to know: the leaf units whose people may be shown. */
export type Asking = { id: string; homes: readonly string[] };

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
      return await work(tx);
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
}

/** Runs after the permission check, inside the same transaction: whole histories, all people, all tallies. */
export async function asRecount<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const before = await tx.$queryRaw<{ role: string }[]>`SELECT current_setting('role') AS role`;
  await tx.$executeRaw`SELECT set_config('role', 'denyut_recount', true)`;
  const result = await work();
  await tx.$executeRaw`SELECT set_config('role', ${before[0]?.role ?? "denyut_app"}, true)`;
  return result;
}
