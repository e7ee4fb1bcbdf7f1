import { AsyncLocalStorage } from "node:async_hooks";

export type Role = "denyut_app" | "denyut_recount";

const scope = new AsyncLocalStorage<Role>();

/**
 * Whatever is asked of the database within the work, and by it alone, is asked in this role. One statement after the
 * other: of several at once in one transaction the ORM sends all as if the first had asked them.
 */
export function inRole<T>(role: Role, work: () => Promise<T>): Promise<T> {
  // Awaited inside: a query of the ORM is sent when it is waited for, not when it is written down.
  return scope.run(role, async () => await work());
}

/** The role of whoever is asking; null = the owner's, of the command line and of signing in. */
export function askingRole(): Role | null {
  return scope.getStore() ?? null;
}
