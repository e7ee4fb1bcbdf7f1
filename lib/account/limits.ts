import { createHmac } from "node:crypto";

/** So long what is counted is remembered from the first on. */
export function minutesOf(what: Counted): number {
  return what === "code" ? 60 : 15;
}

/** Of what is counted, how much; a lock refuses, `address` and `name` make wait. */
export const LIMITS = {
  /** A browser that signed in under that name before. */
  own: 5,
  /** One name from one address. */
  pair: 5,
  /** All names from one address: an office of a hundred people is one. */
  address: 20,
  /** One name from all addresses; five from elsewhere must not shut the account for its owner. */
  name: 30,
  /** The old password of who is signed in. */
  oldPassword: 5,
  /** Codes of one account from all addresses: whoever guesses them knows the password already. */
  code: 10,
} as const;

export type Counted = keyof typeof LIMITS;

/** What is counted is kept as a keyed hash: people type passwords where a name belongs. */
export function counterKey(key: Buffer, ...parts: readonly string[]): string {
  return createHmac("sha256", key).update(JSON.stringify(parts)).digest("base64url");
}

const SHORTEST_MS = 250;
const LONGEST_MS = 4_000;

/** How long the next try waits: nothing up to the limit, then twice as long with each tenth of it, four seconds at most. */
export function delayAfter(failures: number, limit: number): number {
  const over = failures - limit;
  if (over <= 0) return 0;
  return Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.floor((over - 1) / (limit / 10)));
}

/** As it is counted: a subscriber of IPv6 has a whole /64. */
export function countedAddress(address: string): string {
  // Some proxies tell the port too: it is another for each connection.
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^([\d.]+):\d+$/, "$1");
  const plain = bare.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const groups = head ? head.split(":") : [];
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail ? tail.split(":").length : 0);
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill("0"), ...(tail ? tail.split(":") : [])];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

type Told = {
  /** A proxy in front says who asks; without it the header is whatever the asker writes. */
  proxied: boolean;
  forwarded: string | null;
  socket: string | null;
};

/** Nobody can be told apart: all are one. */
export const UNKNOWN_ADDRESS = "tidak diketahui";

/** The last hop is the one our own proxy saw; what stands before it the asker may have written. */
export function addressOf({ proxied, forwarded, socket }: Told): string {
  const told = proxied ? forwarded?.split(",").at(-1)?.trim() : socket;
  return told && /^[0-9a-f.:%[\]]{2,60}$/i.test(told) ? countedAddress(told) : UNKNOWN_ADDRESS;
}
