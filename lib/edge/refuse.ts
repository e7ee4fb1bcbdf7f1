import type { IncomingHttpHeaders } from "node:http";
import { type House, isOwnOrigin } from "#lib/edge/house";
import { CLOSED_WORDS, type ClosedWords, STANDING_WORDS } from "#lib/edge/words";

export type Asked = { method: string; url: string; headers: IncomingHttpHeaders };

const MOST_BYTES = 1_000_000;
const METHODS = ["GET", "HEAD", "POST"];

/** Requests that no page or form of this house ever sends, answered before anything reads them; null lets in. */
export function refuse(house: House, { method, url, headers }: Asked): ClosedWords | null {
  if (!METHODS.includes(method)) return STANDING_WORDS.method;
  if (!isReadable(url)) return STANDING_WORDS.address;
  if (NOBODYS.test(url)) return CLOSED_WORDS[404];
  if (method !== "POST") return null;
  if (isForeign(house, headers)) return STANDING_WORDS.foreign(house.origin);
  return judgeLength(headers);
}

/** Browsers take "." and ".." out of an address before they send it: with them a page would pass for a file. */
const STEPS = /(^|\/)\.{1,2}(\/|$)/;

/** A page of Next's own that it draws for nobody: 500, whoever asks for it. */
const NOBODYS = /^\/_global-error(\/|$)/;

/** PostgreSQL takes no NUL. A tab pasted into a search box is the page's own to judge; in a path there is none. */
function isReadable(url: string): boolean {
  const [path = ""] = url.split("?");
  if (!path.startsWith("/") || path.startsWith("//") || /%00/.test(url)) return false;
  try {
    const decoded = decodeURIComponent(path);
    return !/[\\\p{Cc}]/u.test(decoded) && !STEPS.test(decoded);
  } catch {
    return false; // half a sign
  }
}

/** A form of another house; browsers say where a form stood, other programs need not. */
function isForeign(house: House, headers: IncomingHttpHeaders): boolean {
  const { origin } = headers;
  if (origin !== undefined) return !isOwnOrigin(house, origin);
  return headers["sec-fetch-site"] === "cross-site" || headers["sec-fetch-site"] === "same-site";
}

/** Without a length told beforehand nobody knows when to stop reading. */
function judgeLength(headers: IncomingHttpHeaders): ClosedWords | null {
  const told = headers["content-length"];
  if (told === undefined) return STANDING_WORDS.length;
  return Number(told) > MOST_BYTES ? STANDING_WORDS.large : null;
}
