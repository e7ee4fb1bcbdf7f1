import "server-only";
import { cache } from "react";
import { type Actor, type Authorized, demand } from "#lib/access/actor";
import type { Permission } from "#lib/access/permissions";
import { findActor } from "#lib/access/queries";
import { readSessionToken } from "#lib/access/session-token";
import { Refusal } from "#lib/errors";

/** Asked once per request, however many parts of the page want to know. */
export const signedInActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionToken();
  return sessionId ? findActor(sessionId) : null;
});

/** What an account may do before its owner has chosen a password. */
const BEFORE_PASSWORD: readonly Permission[] = ["session:end", "password:choose"];

/** What an account may do before it has the code that its role demands. */
const BEFORE_CODE: readonly Permission[] = [...BEFORE_PASSWORD, "code:own"];

/** For actions and route handlers: the actor, or the refusal that says why not. Pages ask `pageActor`. */
export async function authorize<P extends Permission>(permission: P): Promise<Authorized<P>> {
  const actor = await signedInActor();
  if (!actor) throw new Refusal("SIGNED_OUT");
  if (actor.mustChangePassword && !BEFORE_PASSWORD.includes(permission)) throw new Refusal("PASSWORD_FIRST");
  if (actor.mustEnrol && !BEFORE_CODE.includes(permission)) throw new Refusal("CODE_FIRST");
  return demand(actor, permission);
}
