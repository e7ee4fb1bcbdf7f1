import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { Actor } from "#lib/access/actor";
import { gate } from "#lib/db/client";
import { Refusal } from "#lib/errors";

/** A search by NIK tells only of one's own reach, and before each registration it rightly finds nobody. */
const MISSES = { orang: 10, "cari-nik": 40 } as const;
const WINDOW_MINUTES = 15;

type Kind = keyof typeof MISSES;

const kept = new Map<Kind, RateLimiterPrisma>();

/**
 * One more question about someone whom the asker does not see. Counted by account before the answer is looked for, so that
 * many at once do not slip through; an answer that was a hit is given back.
 */
export async function countQuestion(
  { id }: Pick<Actor, "id">,
  kind: Kind = "orang",
): Promise<{ hit: () => Promise<void> }> {
  try {
    await limiter(kind).consume(id);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const menit = Math.ceil(error.msBeforeNext / 60_000);
    throw new Refusal("TOO_MANY_MISSES", undefined, { menit });
  }
  return {
    hit: async () => {
      await limiter(kind).reward(id);
    },
  };
}

/** Its own connection, so that a refusal that undoes the transaction does not undo the count. */
function limiter(kind: Kind): RateLimiterPrisma {
  const known = kept.get(kind);
  if (known) return known;
  const made = new RateLimiterPrisma({
    storeClient: gate(),
    tableName: "rateLimiterFlexible",
    keyPrefix: kind,
    points: MISSES[kind],
    duration: WINDOW_MINUTES * 60,
  });
  kept.set(kind, made);
  return made;
}
