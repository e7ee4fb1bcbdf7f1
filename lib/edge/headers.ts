import type { House } from "#lib/edge/house";

/** SHA-256 of the one stylesheet that the toast's library writes into the page (tests/unit/edge/headers). */
export const TOAST_STYLE = "sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY=";

/** A style element is empty for a moment before its text is put in; this is the hash of nothing. */
const EMPTY_STYLE = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

const YEAR_SECONDS = 31_536_000;

/** What every answer carries, whoever gives it. */
export function fixedHeaders({ secure }: House): [string, string][] {
  const all: [string, string][] = [
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ["referrer-policy", "same-origin"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    [
      "permissions-policy",
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ],
  ];
  if (secure) all.push(["strict-transport-security", `max-age=${YEAR_SECONDS}; includeSubDomains`]);
  return all;
}

/** What a page may load and run: its own files, and the scripts that this one answer brought. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src-elem 'self' 'nonce-${nonce}' '${TOAST_STYLE}' '${EMPTY_STYLE}'`,
    // A bar of a chart is as long as its number: the server writes that into the element, and an attribute has no nonce.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** For answers that are not pages: opened by themselves they load nothing. */
export const BARE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
