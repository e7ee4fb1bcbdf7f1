import "server-only";
import { env } from "#lib/env";

/** The address that people open, for what they paste elsewhere; no header that came with a request decides it. */
export function ownOrigin(): string {
  return new URL(env().NEXTAUTH_URL).origin;
}
