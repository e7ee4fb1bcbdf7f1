import type { IncomingHttpHeaders } from "node:http";

/** Where this installation lives, as NEXTAUTH_URL says it: no header that came with a request decides it. */
export type House = { origin: string; host: string; protocol: "http" | "https"; secure: boolean };

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** The address of the house; null for what is not one. */
export function readHouse(url: string | undefined): House | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { origin, host, protocol } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  const secure = protocol === "https:";
  return { origin, host, protocol: secure ? "https" : "http", secure };
}

/** On one's own machine localhost and 127.0.0.1 are one house, as long as the port is its own. */
export function isOwnOrigin(house: House, origin: string): boolean {
  if (origin === house.origin) return true;
  if (!URL.canParse(origin)) return false;
  const [other, own] = [new URL(origin), new URL(house.origin)];
  const loopback = [other, own].every(({ hostname }) => LOOPBACK.test(hostname));
  return loopback && other.port === own.port && other.protocol === own.protocol;
}

/** What is worth saying before the first request: passwords that would travel in the open. */
export function doubtAbout(house: House): string | null {
  if (house.secure || LOOPBACK.test(new URL(house.origin).hostname)) return null;
  return `NEXTAUTH_URL memakai http: kata sandi dan nama orang berjalan tanpa sandi jaringan. Pasang TLS di depan, lalu tulis https://${house.host}.`;
}

/**
 * What the proxy in front tells otherwise than NEXTAUTH_URL does. It is said, never obeyed, and in words of the house:
 * what came with the request does not go into a log.
 */
export function whatDiffers(house: House, headers: IncomingHttpHeaders): string | null {
  const forwarded = first(headers["x-forwarded-proto"]);
  const host = first(headers["x-forwarded-host"]) ?? headers.host;
  if (house.secure && forwarded === undefined)
    return "Proxy tidak mengirim X-Forwarded-Proto, padahal NEXTAUTH_URL memakai https. Alamat NEXTAUTH_URL yang dipakai.";
  if (forwarded !== undefined && forwarded !== house.protocol)
    return `X-Forwarded-Proto dari proxy bukan ${house.protocol}. Alamat NEXTAUTH_URL yang dipakai; periksa setelan proxy.`;
  if (host !== undefined && !isOwnOrigin(house, `${house.protocol}://${host}`))
    return `Host yang diteruskan proxy bukan ${house.host}. Alamat NEXTAUTH_URL yang dipakai; periksa setelan proxy.`;
  return null;
}

function first(header: string | string[] | undefined): string | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  return text?.split(",")[0]?.trim().toLowerCase();
}
