import "server-only";
import { cookies } from "next/headers";

/** What was just done, told once wherever one lands: a code and an id, never a name. */
export type Flash = { code: string; id: string };

const COOKIE = "denyut-kabar";

/** Long enough for the page that follows, short enough to be gone on the next. */
const SECONDS = 10;

export async function setFlash({ code, id }: Flash) {
  (await cookies()).set(COOKIE, `${code}.${id}`, {
    path: "/",
    maxAge: SECONDS,
    httpOnly: true,
    sameSite: "lax",
  });
}

export async function readFlash(): Promise<Flash | null> {
  const [code, id] = (await cookies()).get(COOKIE)?.value.split(".") ?? [];
  return code && id ? { code, id } : null;
}
