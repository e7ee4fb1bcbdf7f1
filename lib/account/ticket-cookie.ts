import "server-only";
import { cookies } from "next/headers";
import { overHttps } from "#lib/access/over-https";
import { readTicket, TICKET_MINUTES, type Ticket } from "#lib/account/ticket";
import { now } from "#lib/db/now";

const COOKIE = "denyut-tiket";
const WHERE = { path: "/masuk" } as const;

export async function writeTicket(sealed: string): Promise<void> {
  (await cookies()).set(COOKIE, sealed, {
    ...WHERE,
    httpOnly: true,
    sameSite: "lax",
    secure: await overHttps(),
    maxAge: TICKET_MINUTES * 60,
  });
}

/** Null when nobody has told a right password in this browser just now. */
export async function openTicket(): Promise<Ticket | null> {
  const sealed = (await cookies()).get(COOKIE)?.value;
  return sealed ? readTicket(sealed, now()) : null;
}

export async function forgetTicket(): Promise<void> {
  (await cookies()).set(COOKIE, "", { ...WHERE, maxAge: 0 });
}
