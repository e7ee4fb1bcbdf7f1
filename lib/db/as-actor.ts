import "server-only";
import { db, type Tx } from "#lib/db/client";

/** Who is asking, as far as PostgreSQL needs to know: the leaf units whose people may be shown. */
export type Asking = { id: string; homes: readonly string[] };

type Role = "denyut_app" | "denyut_recount";

/** The role a transaction has taken; one of the command line has none but the owner's. */
const roleOf = new WeakMap<Tx, Role>();

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

/**
 * Runs after the permission check, inside the same transaction: whole histories, all people, all tallies. The role before
 * it is given back whatever happens, since a caller may go on after a refusal.
 */
export async function asRecount<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const before = roleOf.get(tx);
  if (before === "denyut_recount") return await work();
  await take(tx, "denyut_recount");
  let refused = true;
  try {
    const result = await work();
    refused = false;
    return result;
  } finally {
    // After an error of a statement PostgreSQL has ended the transaction, and with it the role.
    await take(tx, before).catch((error: unknown) => {
      if (!refused) throw error;
    });
  }
}

async function take(tx: Tx, role: Role | undefined) {
  if (role) roleOf.set(tx, role);
  else roleOf.delete(tx);
  await tx.$executeRaw`SELECT set_config('role', ${role ?? "none"}, true)`;
}
