import "server-only";
import { headers } from "next/headers";

/** Whether the browser came over TLS, so that a cookie may demand it. */
export async function overHttps(): Promise<boolean> {
  const forwarded = (await headers()).get("x-forwarded-proto");
  return forwarded?.startsWith("https") ?? false;
}
