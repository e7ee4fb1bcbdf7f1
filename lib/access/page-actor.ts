import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { type Actor, type Authorized, can } from "#lib/access/actor";
import { signedInActor } from "#lib/access/authorize";
import { firstStepOf } from "#lib/access/first-steps";
import type { Permission } from "#lib/access/permissions";
import { ownAddress } from "#lib/address/own-address";
import { SIGN_IN } from "#lib/address/sign-in";

/** First line of every page: who is asking, checked for this right. Otherwise sign-in, the first password, the code, or 403. */
export async function pageActor<P extends Permission>(permission: P): Promise<Authorized<P>> {
  const actor = await readyActor();
  if (!can(actor, permission)) forbidden();
  return actor;
}

/** Signed in with a password of one's own and the code that the role demands; for what every role sees. */
export async function readyActor(): Promise<Actor> {
  const actor = await signedInActor();
  if (!actor) redirect(SIGN_IN.href({ back: await askedAddress(), reason: "sesi" }));
  const step = firstStepOf(actor);
  if (step) redirect(step.page);
  return actor;
}

/** The page that was asked for, as lib/edge tells it; null for the first page, where signing in leads anyhow. */
async function askedAddress(): Promise<string | null> {
  const address = ownAddress((await headers()).get("x-denyut-address"));
  return address === "/" ? null : address;
}
