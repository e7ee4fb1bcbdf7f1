import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import { limiter } from "#lib/db/limiter";
import { USES_A_MINUTE } from "#lib/key/limits";

/** Counts one, in the database for all processes; beyond the limit the seconds to wait. */
export async function countUse(keyId: string): Promise<number | null> {
  try {
    await limiter({ name: "kunci", points: USES_A_MINUTE, minutes: 1 }).consume(keyId);
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
  }
}
