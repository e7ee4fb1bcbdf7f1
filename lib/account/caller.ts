import "server-only";
import { cookies, headers } from "next/headers";
import { ASKED_FROM } from "#lib/access/asked-from";
import { overHttps } from "#lib/access/over-https";
import {
  type EnteredBy,
  type KnownBrowser,
  NOBODYS_BROWSER,
  openBrowser,
  sealBrowser,
  withAccount,
} from "#lib/account/known-browser";
import { addressOf } from "#lib/account/limits";
import { env } from "#lib/env";

/** Who stands at the door, as far as can be told before they have signed in. */
export type Caller = { address: string; browser: KnownBrowser };

const COOKIE = "denyut-kenal";
const DAYS = 180;

export async function readCaller(): Promise<Caller> {
  const told = await headers();
  const address = addressOf({
    proxied: env().DENYUT_PROXY === "1",
    forwarded: told.get("x-forwarded-for"),
    socket: told.get(ASKED_FROM),
  });
  const sealed = (await cookies()).get(COOKIE)?.value;
  return { address, browser: sealed ? openBrowser(sealed) : NOBODYS_BROWSER };
}

/** From now on this browser is no stranger to that account: what strangers guess elsewhere does not hold it up. */
export async function rememberBrowser(
  browser: KnownBrowser,
  { accountId, factorId }: EnteredBy,
): Promise<void> {
  (await cookies()).set(COOKIE, sealBrowser(withAccount(browser, accountId, factorId)), {
    httpOnly: true,
    sameSite: "lax",
    secure: await overHttps(),
    path: "/masuk",
    maxAge: DAYS * 24 * 60 * 60,
  });
}
