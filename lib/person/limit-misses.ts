import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { Refusal } from "#lib/errors";

const MISSES = 10;
const WINDOW_MINUTES = 15;

let kept: RateLimiterPrisma | undefined;

/**
 * One more question about someone whom the asker does not see. Counted by account before the answer is looked for, so that
 * many at once do not slip through; an answer that was a hit is given back.
 */
export async function countQuestion({ id }: Pick<Actor, "id">): Promise<{ hit: () => Promise<void> }> {
  try {
    await limiter().consume(id);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const menit = Math.ceil(error.msBeforeNext / 60_000);
    throw new Refusal("TOO_MANY_MISSES", undefined, { menit });
  }
  return {
    hit: async () => {
      await limiter().reward(id);
    },
  };
}

/** Its own connection, so that a refusal that undoes the transaction does not undo the count. */
function limiter(): RateLimiterPrisma {
  kept ??= new RateLimiterPrisma({
    storeClient: db(),
    tableName: "rateLimiterFlexible",
    keyPrefix: "orang",
    points: MISSES,
    duration: WINDOW_MINUTES * 60,
  });
  return kept;
}
