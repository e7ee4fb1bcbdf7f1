import "server-only";
import { clearCookie, readCookie, writeCookie } from "#lib/access/cookies";
import { readTicket, TICKET_MINUTES, type Ticket } from "#lib/account/ticket";
import { now } from "#lib/db/now";

const COOKIE = "denyut-tiket";

export async function writeTicket(sealed: string): Promise<void> {
  await writeCookie(COOKIE, sealed, TICKET_MINUTES * 60);
}

/** Null when nobody has told a right password in this browser just now. */
export async function openTicket(): Promise<Ticket | null> {
  const sealed = await readCookie(COOKIE);
  return sealed ? readTicket(sealed, now()) : null;
}

export async function forgetTicket(): Promise<void> {
  await clearCookie(COOKIE);
}
