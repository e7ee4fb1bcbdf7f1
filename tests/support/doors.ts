import type { Caller } from "#lib/account/caller";
import { type KnownBrowser, NOBODYS_BROWSER, withAccount } from "#lib/account/known-browser";
import type { Entry } from "#lib/account/sign-in";

/** Somebody whom no account knows, at that address. */
export function stranger(address = "192.0.2.1"): Caller {
  return { address, browser: NOBODYS_BROWSER };
}

/** A browser that has signed in as these before, maybe with the code of that factor, now at that address. */
export function acquainted(accountIds: readonly string[], address = "192.0.2.1", factorId?: string): Caller {
  const browser = accountIds.reduce<KnownBrowser>(
    (known, id) => withAccount(known, id, factorId),
    NOBODYS_BROWSER,
  );
  return { address, browser };
}

/** Whatever was kept, as one text to look for what must not be in it. */
export function textOf(kept: unknown): string {
  return JSON.stringify(kept, (_, value) => (typeof value === "bigint" ? String(value) : value));
}

/** The session that a sign-in without a code leads to. */
export function sessionOf(entry: Entry): string {
  if ("ticket" in entry) throw new Error("Diminta kode masuk.");
  return entry.sessionId;
}

export function ticketOf(entry: Entry): string {
  if (!("ticket" in entry)) throw new Error("Tidak diminta kode masuk.");
  return entry.ticket;
}
