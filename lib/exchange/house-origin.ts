import "server-only";
import { env } from "#lib/env";

/** Where people and programs open this house. */
export function houseOrigin(): string {
  return new URL(env().NEXTAUTH_URL).origin;
}
