import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "#lib/env";

const IV_BYTES = 12;
const TAG_BYTES = 16;

const derived = new Map<string, Buffer>();

/** One key from the environment, one subkey per purpose, so that none can be learned from another's use. */
export function subkey(purpose: string): Buffer {
  const from = env().DENYUT_NIK_KEY;
  const known = derived.get(`${purpose} ${from}`);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", Buffer.from(from, "base64"), "", `denyut ${purpose}`, 32));
  derived.set(`${purpose} ${from}`, key);
  return key;
}

/** AES-256-GCM: readable with the same key only, and different every time. */
export function seal(text: string, purpose = "cipher"): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", subkey(purpose), iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Throws when it was sealed with another key or was changed since. */
export function unseal(sealed: string, purpose = "cipher"): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", subkey(purpose), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
}
