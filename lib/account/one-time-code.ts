import { createHmac, randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";

const SECONDS = 30;
const DIGITS = 6;

/** One step either way: clocks differ, and people type slowly. */
const WINDOW = 1;

/** An authenticator application reckons with this: six digits, half a minute, SHA-1 (RFC 6238, as all of them do). */
function reckoner(secret: string, label = ""): TOTP {
  return new TOTP({
    issuer: "Denyut",
    label,
    algorithm: "SHA1",
    digits: DIGITS,
    period: SECONDS,
    secret: Secret.fromBase32(secret),
  });
}

/** The half minute that a code belongs to; null when it is none of now, or not later than the one accepted last. */
export function stepOfCode(secret: string, code: string, at: Date, after = 0): number | null {
  const timestamp = at.getTime();
  const delta = reckoner(secret).validate({ token: code, timestamp, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(timestamp / 1_000 / SECONDS) + delta;
  return step > after ? step : null;
}

export function codeAt(secret: string, at: Date): string {
  return reckoner(secret).generate({ timestamp: at.getTime() });
}

/** What the application is shown as a picture. */
export function enrolmentAddress(secret: string, username: string): string {
  return reckoner(secret, username).toString();
}

/** To be typed where nothing can be photographed: JBSW Y3DP ... */
export function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? "";
}

/**
 * The secret that a session is offered before a code has proved it: the same whenever the page is drawn again, and another
 * once the former has ended. Whoever has the key alone can reckon it.
 */
export function offeredSecret(key: Buffer, ...of: readonly string[]): string {
  const bytes = createHmac("sha256", key).update(JSON.stringify(of)).digest().subarray(0, 20);
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
}

/** Six digits, however they were typed. */
export function digitsOf(typed: string): string | null {
  const digits = typed.replace(/[\s.-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** Letters and digits that nobody takes for each other. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
const RECOVERY_CODES = 10;
const SIGNS_OF_ONE = 10;

/** Ten times ten signs of 31, some 49 bits each: "k7mnp-2qxyz". */
export function newRecoveryCodes(): string[] {
  const sign = () => SIGNS[randomInt(SIGNS.length)];
  return Array.from({ length: RECOVERY_CODES }, () => {
    const signs = Array.from({ length: SIGNS_OF_ONE }, sign).join("");
    return `${signs.slice(0, 5)}-${signs.slice(5)}`;
  });
}

/** As it is kept: keyed, so that a copied table opens nothing. Null when it cannot be one. */
export function recoveryHash(key: Buffer, factorId: string, typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s-]/g, "");
  if (signs.length !== SIGNS_OF_ONE || [...signs].some((sign) => !SIGNS.includes(sign))) return null;
  return createHmac("sha256", key)
    .update(JSON.stringify([factorId, signs]))
    .digest("base64url");
}
