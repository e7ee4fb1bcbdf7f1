import { AsyncLocalStorage } from "node:async_hooks";

export type Role = "denyut_app" | "denyut_recount";

// Pages, routes and jobs are bundled apart, each with this file of its own, and share the connections: so they share this.
const kept = globalThis as { denyutRole?: AsyncLocalStorage<Role> };
kept.denyutRole ??= new AsyncLocalStorage();
const scope = kept.denyutRole;

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
