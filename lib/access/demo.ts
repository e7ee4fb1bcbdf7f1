import "server-only";
import { env } from "#lib/env";

/** Pages that nobody has signed in to say DATA CONTOH too. */
export function isDemo(): boolean {
  return env().DENYUT_DEMO === "1";
}
