import "server-only";
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "#lib/env";

const IV_BYTES = 12;
const TAG_BYTES = 16;

type Keys = { cipher: Buffer; nik: Buffer; kk: Buffer };

let derived: { from: string; keys: Keys } | undefined;

/** As stored: readable with the key only, findable by its keyed hash. No digit lies in clear. */
export function sealNik(nik: string) {
  return { nikCipher: seal(nik), nikHash: hashNik(nik) };
}

export function sealKk(kk: string) {
  return { kkCipher: seal(kk), kkHash: hashKk(kk) };
}

export function hashNik(nik: string): string {
  return createHmac("sha256", keys().nik).update(nik).digest("hex");
}

export function hashKk(kk: string): string {
  return createHmac("sha256", keys().kk).update(kk).digest("hex");
}

/** The full number, for the edit form of one who may correct. Throws when it was sealed with another key. */
export function openNik(sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keys().cipher, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
}

function seal(digits: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keys().cipher, iv);
  const sealed = Buffer.concat([cipher.update(digits, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** One key from the environment, one subkey per purpose, so that none can be learned from another's use. */
function keys(): Keys {
  const from = env().DENYUT_NIK_KEY;
  if (derived?.from !== from) {
    const subkey = (purpose: string) =>
      Buffer.from(hkdfSync("sha256", Buffer.from(from, "base64"), "", `denyut ${purpose}`, 32));
    derived = { from, keys: { cipher: subkey("cipher"), nik: subkey("nik hash"), kk: subkey("kk hash") } };
  }
  return derived.keys;
}
