import "server-only";
import { headers } from "next/headers";
import { ASKED_FROM } from "#lib/access/asked-from";
import { readCookie, writeCookie } from "#lib/access/cookies";
import {
  type EnteredBy,
  type KnownBrowser,
  NOBODYS_BROWSER,
  openBrowser,
  sealBrowser,
  withAccount,
} from "#lib/account/known-browser";
import { addressOf } from "#lib/account/limits";
import { isCrowded } from "#lib/edge/form-begun";
import { env } from "#lib/env";
import { Refusal } from "#lib/errors";

/** Who stands at the door, as far as can be told before they have signed in. */
export type Caller = { address: string; browser: KnownBrowser };

const COOKIE = "denyut-kenal";
const HALF_A_YEAR_SECONDS = 180 * 24 * 60 * 60;

/** Refuses at once where lib/edge says that too many come. */
export async function readCaller(): Promise<Caller> {
  if (isCrowded()) throw new Refusal("TOO_MANY_AT_ONCE");
  const told = await headers();
  const address = addressOf({
    proxied: env().DENYUT_PROXY === "1",
    forwarded: told.get("x-forwarded-for"),
    socket: told.get(ASKED_FROM),
  });
  const sealed = await readCookie(COOKIE);
  return { address, browser: sealed ? openBrowser(sealed) : NOBODYS_BROWSER };
}

/** From now on this browser is no stranger to that account: what strangers guess elsewhere does not hold it up. */
export async function rememberBrowser(
  browser: KnownBrowser,
  { accountId, factorId }: EnteredBy,
): Promise<void> {
  await writeCookie(COOKIE, sealBrowser(withAccount(browser, accountId, factorId)), HALF_A_YEAR_SECONDS);
}
