import "server-only";
import { cache } from "react";
import { type Actor, type Authorized, demand } from "#lib/access/actor";
import { heldBack } from "#lib/access/first-steps";
import type { Permission } from "#lib/access/permissions";
import { findActor } from "#lib/access/queries";
import { readSessionToken } from "#lib/access/session-token";
import { Refusal } from "#lib/errors";

/** Asked once per request, however many parts of the page want to know. */
export const signedInActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionToken();
  return sessionId ? findActor(sessionId) : null;
});

/** For actions and route handlers: the actor, or the refusal that says why not. Pages ask `pageActor`. */
export async function authorize<P extends Permission>(permission: P): Promise<Authorized<P>> {
  const actor = await signedInActor();
  if (!actor) throw new Refusal("SIGNED_OUT");
  const held = heldBack(actor, permission);
  if (held) throw new Refusal(held);
  return demand(actor, permission);
}
