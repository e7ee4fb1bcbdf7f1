import "server-only";
import { readCookie, writeCookie } from "#lib/access/cookies";
import { seal, unseal } from "#lib/db/sealing";
import { cleanNik } from "#lib/person/nik";

const COOKIE = "denyut-ketikan";
const SECONDS = 120;
const PURPOSE = "typed search";

/** Carries what was searched for to the registration form, for as long as the way takes; on the phone nobody can read it. */
export function keepTyped(text: string): Promise<void> {
  return writeCookie(COOKIE, seal(text, PURPOSE), SECONDS);
}

export async function readTyped(): Promise<string | undefined> {
  const sealed = await readCookie(COOKIE);
  try {
    return sealed && unseal(sealed, PURPOSE);
  } catch {
    return undefined; // not of this house, or of a former key
  }
}

/** A NIK goes to its field, anything else is a name. */
export function typedAs(text: string | undefined): { nik?: string; name?: string } {
  if (!text) return {};
  const digits = cleanNik(text);
  if (/^\d{6,}$/.test(digits)) return { nik: digits };
  return { name: text.trim() };
}
