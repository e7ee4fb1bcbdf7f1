import "server-only";
import { clearCookie, readCookie, writeCookie } from "#lib/access/cookies";

/** What was just done, told once wherever one lands: a code, an id and maybe numbers in words, never a person's name. */
export type Flash = { code: string; id: string; words?: string | undefined };

const COOKIE = "denyut-kabar";

/** Long enough for the page that follows, short enough to be gone on the next. */
const SECONDS = 10;

export async function setFlash({ code, id, words = "" }: Flash) {
  await writeCookie(COOKIE, `${code}.${id}.${words}`, SECONDS);
}

export async function readFlash(): Promise<Flash | null> {
  const [code, id, ...words] = (await readCookie(COOKIE))?.split(".") ?? [];
  return code && id ? { code, id, words: words.join(".") } : null;
}

/** What one account did is not told to who signs in next. */
export async function forgetFlash() {
  await clearCookie(COOKIE);
}
