import "server-only";
import { env } from "#lib/env";

/** Where people open Denyut, without a stroke at its end: "https://denyut.dinkes.example.go.id". */
export function houseAddress(): string {
  return new URL(env().NEXTAUTH_URL).origin;
}
