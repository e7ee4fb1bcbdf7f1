import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { seal, unseal } from "#lib/db/sealing";

/** A browser and the accounts that have signed in with it, the last one first. */
const KnownBrowser = z.object({ id: z.uuid(), accounts: z.array(z.uuid()) });

export type KnownBrowser = z.output<typeof KnownBrowser>;

const PURPOSE = "known browser";

/** A computer of a puskesmas serves many; the cookie stays small. */
const MOST = 12;

export const NOBODYS_BROWSER: KnownBrowser = { id: "00000000-0000-4000-8000-000000000000", accounts: [] };

export function withAccount({ id, accounts }: KnownBrowser, account: string): KnownBrowser {
  return {
    id: accounts.length === 0 ? randomUUID() : id,
    accounts: [account, ...accounts.filter((one) => one !== account)].slice(0, MOST),
  };
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
