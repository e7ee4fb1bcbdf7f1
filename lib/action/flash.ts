import "server-only";
import { cookies } from "next/headers";

/** What was just done, told once wherever one lands: a code, an id and maybe numbers in words, never a person's name. */
export type Flash = { code: string; id: string; words?: string | undefined };

const COOKIE = "denyut-kabar";

/** Long enough for the page that follows, short enough to be gone on the next. */
const SECONDS = 10;

export async function setFlash({ code, id, words = "" }: Flash) {
  (await cookies()).set(COOKIE, `${code}.${id}.${words}`, {
    path: "/",
    maxAge: SECONDS,
    httpOnly: true,
    sameSite: "lax",
  });
}

export async function readFlash(): Promise<Flash | null> {
  const [code, id, ...words] = (await cookies()).get(COOKIE)?.value.split(".") ?? [];
  return code && id ? { code, id, words: words.join(".") } : null;
}

/** What one account did is not told to who signs in next. */
export async function forgetFlash() {
  (await cookies()).delete(COOKIE);
}
