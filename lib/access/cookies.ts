import "server-only";
import { cookies } from "next/headers";
import { cookieName, isSecure } from "#lib/access/session";
import { env } from "#lib/env";

/** What this browser holds under that name; nothing that another host or a page without TLS could have put there. */
export async function readCookie(name: string): Promise<string | undefined> {
  return (await cookies()).get(cookieName(env().NEXTAUTH_URL, name))?.value;
}

/** Read by the server alone, and sent to this house alone. */
export async function writeCookie(name: string, value: string, seconds: number): Promise<void> {
  const url = env().NEXTAUTH_URL;
  (await cookies()).set(cookieName(url, name), value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(url),
    path: "/", // a `__Host-` cookie has no other
    maxAge: seconds,
  });
}

/** Emptied with all that it was written with: without Secure the browser does not take it for the one it holds. */
export function clearCookie(name: string): Promise<void> {
  return writeCookie(name, "", 0);
}
