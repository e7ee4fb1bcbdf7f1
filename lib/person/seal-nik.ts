import "server-only";
import { createHmac } from "node:crypto";
import { seal, subkey, unseal } from "#lib/db/sealing";

/** As stored: readable with the key only, findable by its keyed hash. No digit lies in clear. */
export function sealNik(nik: string) {
  return { nikCipher: seal(nik), nikHash: hashNik(nik) };
}

export function sealKk(kk: string) {
  return { kkCipher: seal(kk), kkHash: hashKk(kk) };
}

export function hashNik(nik: string): string {
  return createHmac("sha256", subkey("nik hash")).update(nik).digest("hex");
}

export function hashKk(kk: string): string {
  return createHmac("sha256", subkey("kk hash")).update(kk).digest("hex");
}

/** Tells whether the number of one person changed, and nothing else: the same number of another has another mark. */
export function markOf(personId: string, hash: string | null | undefined): string {
  if (!hash) return "";
  return createHmac("sha256", subkey("number mark")).update(`${personId} ${hash}`).digest("hex").slice(0, 20);
}

/** The full number, for the edit form of one who may correct. Throws when it was sealed with another key. */
export function openNik(sealed: string): string {
  return unseal(sealed);
}
