import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import type { Caller } from "#lib/account/caller";
import { type Counted, counterKey, delayAfter, LIMITS, minutesOf } from "#lib/account/limits";
import { takeTurn } from "#lib/account/line";
import { limiter as limiterOf } from "#lib/db/limiter";
import { subkey } from "#lib/db/sealing";
import { Refusal } from "#lib/errors";

/** Whom somebody tries to be: ids of accounts, or what was typed where there is none. */
export type Guessed = {
  name: string;
  accountIds: readonly string[];
  /** Anew with a new password: who was locked out by wrong ones is let in by it. */
  salt: string;
};

/** What is to be told, once in a window. */
type Tell = { held: () => Promise<void>; slowed: (what: "address" | "name") => Promise<void> };

/** Undoes the counting: the secret was right, or nobody has looked at it. */
type Counting = {
  forgive: () => Promise<void>;
  takeBack: () => Promise<void>;
  waitTurn: () => Promise<void>;
};

/**
 * Counts before the secret is looked at, so that many tries at once do not slip through. Strangers are locked out of one
 * name from one address, and wait by address and by name; a browser that knows the account has a count of its own.
 */
export async function countAttempt(
  { name, accountIds, salt }: Guessed,
  { address, browser }: Caller,
  tell: Tell,
): Promise<Counting> {
  const known = accountIds.some((id) => browser.accounts.includes(id));
  const lock: Counted = known ? "own" : "pair";
  const key = hashed(name, salt, known ? browser.id : address);
  await lockAfter(lock, key, tell.held);
  // Whoever once signed in may have kept many cookies: those who know an account are counted together, apart from strangers.
  const slow = known
    ? ([{ what: "name", key: hashed("dikenal", name) }] as const)
    : ([
        { what: "address", key: hashed(address) },
        { what: "name", key: hashed(name) },
      ] as const);
  const rewardSlow = async () => {
    for (const { what, key: slowed } of slow) await giveBack(what, slowed);
  };
  const turns: { key: string; milliseconds: number }[] = [];
  for (const { what, key: slowed } of slow) {
    const { consumedPoints } = await limiter(what).penalty(slowed);
    if (consumedPoints === LIMITS[what] + 1) await tell.slowed(what);
    turns.push({ key: `${what} ${slowed}`, milliseconds: delayAfter(consumedPoints, LIMITS[what]) });
  }
  return {
    waitTurn: async () => {
      for (const { key: turn, milliseconds } of turns) await takeTurn(turn, milliseconds);
    },
    forgive: async () => {
      await forget(lock, key);
      await rewardSlow();
    },
    takeBack: async () => {
      await giveBack(lock, key);
      await rewardSlow();
    },
  };
}

/** Consumes one; beyond the limit says how long to wait. `held` is told of the first that is refused. */
export async function lockAfter(
  what: Counted,
  key: string,
  held: () => Promise<void>,
  code: "TOO_MANY_ATTEMPTS" | "TOO_MANY_CODES" = "TOO_MANY_ATTEMPTS",
): Promise<void> {
  try {
    await limiter(what).consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    if (error.consumedPoints === LIMITS[what] + 1) await held();
    throw new Refusal(code, undefined, { menit: Math.ceil(error.msBeforeNext / 60_000) });
  }
}

/** The secret was right: what was counted for it counts for nothing. */
export async function giveBack(what: Counted, key: string): Promise<void> {
  await limiter(what).reward(key);
}

export async function forget(what: Counted, key: string): Promise<void> {
  await limiter(what).delete(key);
}

export function hashed(...parts: readonly string[]): string {
  return counterKey(subkey("sign-in counters"), ...parts);
}

function limiter(what: Counted) {
  return limiterOf({ name: `masuk-${what}`, points: LIMITS[what], minutes: minutesOf(what) });
}
