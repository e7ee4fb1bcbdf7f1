import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import type { Actor } from "#lib/access/actor";
import { limiter as limiterOf } from "#lib/db/limiter";
import { Refusal } from "#lib/errors";

/** A search by NIK tells only of one's own reach, and before each registration it rightly finds nobody. */
const MISSES = { orang: 10, "cari-nik": 40 } as const;
const WINDOW_MINUTES = 15;

type Kind = keyof typeof MISSES;

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

function limiter(kind: Kind) {
  return limiterOf({ name: kind, points: MISSES[kind], minutes: WINDOW_MINUTES });
}
