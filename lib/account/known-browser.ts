import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { seal, unseal } from "#lib/db/sealing";

const ids = z.array(z.uuid());

/** A browser, the accounts that have signed in with it, and the authenticators whose code came from it; the last one first. */
const KnownBrowser = z.object({ id: z.uuid(), accounts: ids, factors: ids.default([]) });

export type KnownBrowser = z.output<typeof KnownBrowser>;

/** Whose session was begun, and with which authenticator's code. */
export type EnteredBy = { accountId: string; factorId?: string | undefined };

const PURPOSE = "known browser";

/** A computer of a puskesmas serves many; the cookie stays small. */
const MOST = 12;

export const NOBODYS_BROWSER: KnownBrowser = {
  id: "00000000-0000-4000-8000-000000000000",
  accounts: [],
  factors: [],
};

export function withAccount(
  { id, accounts, factors }: KnownBrowser,
  account: string,
  factor?: string,
): KnownBrowser {
  return {
    id: accounts.length === 0 ? randomUUID() : id,
    accounts: firstOf(account, accounts),
    factors: factor === undefined ? factors : firstOf(factor, factors),
  };
}

function firstOf(one: string, others: readonly string[]): string[] {
  return [one, ...others.filter((other) => other !== one)].slice(0, MOST);
}

export function sealBrowser(browser: KnownBrowser): string {
  return seal(JSON.stringify(browser), PURPOSE);
}

/** What was not sealed here is nobody's. */
export function openBrowser(sealed: string): KnownBrowser {
  try {
    return KnownBrowser.parse(JSON.parse(unseal(sealed, PURPOSE)));
  } catch {
    return NOBODYS_BROWSER;
  }
}
