import { createHash } from "node:crypto";
import { CATALOGUE } from "#lib/measure/catalogue";
import { COUNTED_VALUES } from "#lib/reference/values";

/** Raised when a measure changes its meaning without changing its slots. */
const RULES = 3;

/** What the stored masks depend on besides the histories. A build with another one starts a rebuild. */
export function fingerprint({ meaning } = CATALOGUE): string {
  const what = [RULES, meaning, COUNTED_VALUES];
  return createHash("sha256").update(JSON.stringify(what)).digest("hex").slice(0, 32);
}
