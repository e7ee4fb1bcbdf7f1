import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { subkey } from "#lib/db/sealing";

/** Shown once, to whoever makes the link. */
export function newScreenKey(): string {
  return randomBytes(32).toString("base64url");
}

/** What lies in the database: a copied table opens no screen. */
export function hashOfKey(key: string): string {
  return createHmac("sha256", subkey("layar")).update(key).digest("base64url");
}
