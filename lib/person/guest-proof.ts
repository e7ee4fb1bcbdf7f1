import "server-only";
import { z } from "zod";
import type { Actor } from "#lib/access/actor";
import { seal, unseal } from "#lib/db/sealing";
import { Refusal } from "#lib/errors";
import { type Day, isDay } from "#lib/period/day";

const PURPOSE = "guest proof";
const VALID_MINUTES = 120;

const Proof = z.object({
  personId: z.uuid(),
  bornOn: z.string().refine((text): text is Day => isDay(text)),
  account: z.uuid(),
  session: z.uuid(),
  until: z.number(),
});

export type ProvenGuest = { personId: string; bornOn: Day };

type Holder = Pick<Actor, "id" | "sessionId">;

/** What the audited look-up proved, for the steps after it: worth something to this account in this session only. */
export function proveGuest({ id, sessionId }: Holder, guest: ProvenGuest, at = Date.now()): string {
  const until = at + VALID_MINUTES * 60_000;
  return seal(JSON.stringify({ ...guest, account: id, session: sessionId, until }), PURPOSE);
}

/** Anything but an own, fresh proof sends back to the look-up. */
export function readGuestProof({ id, sessionId }: Holder, text: string, at = Date.now()): ProvenGuest {
  const { personId, bornOn, account, session, until } = opened(text);
  if (account !== id || session !== sessionId || until < at) throw new Refusal("GUEST_UNPROVEN");
  return { personId, bornOn };
}

function opened(text: string) {
  try {
    return Proof.parse(JSON.parse(unseal(text, PURPOSE)));
  } catch {
    throw new Refusal("GUEST_UNPROVEN");
  }
}
