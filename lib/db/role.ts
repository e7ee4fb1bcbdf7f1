import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";

/**
 * page = whoever is signed in, within the own reach; count = whole histories and the numbers made of them; gate = what is
 * asked before anybody is known: signing in, sessions, limits, health.
 */
export const ROLES = ["page", "count", "gate"] as const;

export type Role = (typeof ROLES)[number];

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

/** The role of whoever is asking; null = the one that the connection began with. */
export function askingRole(): Role | null {
  return scope.getStore() ?? null;
}

/** PostgreSQL cuts longer names off without a word. */
const LONGEST = 63;

/** Roles are the cluster's, and a cluster may hold several districts: each database has its own, under its own name. */
export function roleName(database: string, role: Role | "server"): string {
  const name = `${database}_${role}`;
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const mark = createHash("sha256").update(database).digest("hex").slice(0, 16);
  return `${database.replace(/[^\x20-\x7e]/g, "").slice(0, 30)}_${mark}_${role}`;
}

/** What a connection says at its beginning, so that it never has more than this role. */
export function beginningAs(url: string, role: Role): string {
  return `-c role=${roleName(databaseOf(url), role).replace(/[\\ ]/g, "\\$&")}`;
}

export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
