import "server-only";
import { decode, encode } from "next-auth/jwt";
import { clearCookie, readCookie, writeCookie } from "#lib/access/cookies";
import { LONGEST_HOURS, SESSION_COOKIE } from "#lib/access/session";
import { env } from "#lib/env";

const MAX_AGE = LONGEST_HOURS * 60 * 60;

type Claims = { sid?: unknown; exp?: unknown };

/** The session id in the browser's token; null when there is none or it was not made by this installation. */
export async function readSessionToken(): Promise<string | null> {
  const token = await readCookie(SESSION_COOKIE);
  if (!token) return null;
  const { sid, exp } = opened.get(token) ?? (await open(token));
  const lasts = typeof exp === "number" && exp * 1_000 > Date.now();
  return lasts && typeof sid === "string" ? sid : null;
}

/** Tokens that this process has opened before: every request brings the same one, and opening it takes a while. */
const opened = new Map<string, Claims>();
const MOST = 2_000;

async function open(token: string): Promise<Claims> {
  try {
    const { sid, exp } = (await decode({ token, secret: env().NEXTAUTH_SECRET })) ?? {};
    const claims = { sid, exp };
    opened.set(token, claims);
    const [oldest] = opened.keys();
    if (opened.size > MOST && oldest !== undefined) opened.delete(oldest);
    return claims;
  } catch {
    return {}; // expired, tampered with, or encrypted under a former secret: simply not signed in
  }
}

export async function writeSessionToken(sessionId: string) {
  const token = await encode({ token: { sid: sessionId }, secret: env().NEXTAUTH_SECRET, maxAge: MAX_AGE });
  await writeCookie(SESSION_COOKIE, token, MAX_AGE);
}

export async function clearSessionToken() {
  await clearCookie(SESSION_COOKIE);
}
