import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { gate } from "#lib/db/client";
import { Refusal } from "#lib/errors";

const ATTEMPTS = 5;
const WINDOW_MINUTES = 15;

let kept: RateLimiterPrisma | undefined;

/** Counts before the password is looked at, so that many tries at once do not slip through. Told once of each that is held. */
export async function countAttempt(name: string, whenHeld: () => Promise<void>) {
  try {
    await limiter().consume(name);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    if (error.consumedPoints === ATTEMPTS + 1) await whenHeld();
    throw new Refusal("TOO_MANY_ATTEMPTS", undefined, { menit: Math.ceil(error.msBeforeNext / 60_000) });
  }
}

export async function forgetAttempts(name: string) {
  await limiter().delete(name);
}

function limiter(): RateLimiterPrisma {
  kept ??= new RateLimiterPrisma({
    storeClient: gate(),
    tableName: "rateLimiterFlexible",
    keyPrefix: "masuk",
    points: ATTEMPTS,
    duration: WINDOW_MINUTES * 60,
  });
  return kept;
}
