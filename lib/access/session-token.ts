import "server-only";
import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { LONGEST_HOURS } from "#lib/access/session";
import { env } from "#lib/env";

const COOKIE = "next-auth.session-token";
const MAX_AGE = LONGEST_HOURS * 60 * 60;

/** The session id in the browser's token; null when there is none or it was not made by this installation. */
export async function readSessionToken(): Promise<string | null> {
  const token = (await cookies()).get(COOKIE)?.value;
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: env().NEXTAUTH_SECRET });
    return typeof claims?.sid === "string" ? claims.sid : null;
  } catch {
    return null; // expired, tampered with, or encrypted under a former secret: simply not signed in
  }
}

export async function writeSessionToken(sessionId: string) {
  const forwarded = (await headers()).get("x-forwarded-proto");
  const token = await encode({ token: { sid: sessionId }, secret: env().NEXTAUTH_SECRET, maxAge: MAX_AGE });
  (await cookies()).set(COOKIE, token, {
    httpOnly: true,
    sameSite: "lax",
    secure: forwarded?.startsWith("https") ?? false,
    path: "/",
    maxAge: MAX_AGE,
  });
}

export async function clearSessionToken() {
  (await cookies()).delete(COOKIE);
}
