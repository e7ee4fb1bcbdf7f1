import "server-only";
import { RateLimiterPrisma } from "rate-limiter-flexible";
import { gate } from "#lib/db/client";
import type { PrismaClient } from "#lib/db/generated/client";

type Limit = { name: string; points: number; minutes: number };

const kept = new WeakMap<PrismaClient, Map<string, RateLimiterPrisma>>();

/** On a connection of its own, so that a refusal that undoes a transaction does not undo the count. */
export function limiter({ name, points, minutes }: Limit): RateLimiterPrisma {
  const client = gate();
  const those = kept.get(client) ?? new Map<string, RateLimiterPrisma>();
  kept.set(client, those);
  const known = those.get(name);
  if (known) return known;
  const made = new RateLimiterPrisma({
    storeClient: client,
    tableName: "rateLimiterFlexible",
    keyPrefix: name,
    points,
    duration: minutes * 60,
  });
  those.set(name, made);
  return made;
}
