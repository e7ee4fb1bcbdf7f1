import { createHash, randomBytes } from "node:crypto";

const SIGN = "denyut_";
const SECRET = /^denyut_[A-Za-z0-9_-]{43}$/;

/** 256 bits by chance; the word before them says whose it is when it is found where it does not belong. */
export function newSecret(): string {
  return SIGN + randomBytes(32).toString("base64url");
}

/**
 * All that is kept. A slow hash is for what people think up: 2^256 secrets are tried by nobody, so that SHA-256 tells
 * nothing of this one, and it is made anew for every answer.
 */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** "denyut_Ab3x": enough to find a key again in the list, too little to guess it. */
export function beginningOf(secret: string): string {
  return secret.slice(0, SIGN.length + 4);
}

/** The secret in `Authorization: Bearer …`; null where it cannot be one, whatever else stands there. */
export function secretIn(authorization: string): string | null {
  const [, secret = ""] = /^bearer +(\S+)$/i.exec(authorization.trim()) ?? [];
  return SECRET.test(secret) ? secret : null;
}
