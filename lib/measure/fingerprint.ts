import { createHash } from "node:crypto";
import { MEASURES } from "#lib/measure/catalogue";
import { MASK_CODES, SLOTS } from "#lib/measure/slots";
import { PROGRAMME_EVENTS } from "#lib/programme/events";
import { REFERENCE_VALUES } from "#lib/reference/values";

/** Raised when a measure changes its meaning without changing its slots. */
const RULES = 3;

/** What the stored masks depend on besides the histories. A build with another one starts a rebuild. */
export function fingerprint(): string {
  const slots = Object.fromEntries(MASK_CODES.map((code) => [code, SLOTS[code]]));
  const events = PROGRAMME_EVENTS.map(({ code, bands }) => [code, bands]);
  const what = [RULES, slots, MEASURES.map(({ code, kind }) => [code, kind]), events, REFERENCE_VALUES];
  return createHash("sha256").update(JSON.stringify(what)).digest("hex").slice(0, 32);
}
