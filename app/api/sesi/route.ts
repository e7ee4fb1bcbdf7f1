import { signedInActor } from "#lib/access/authorize";
import { REFUSALS } from "#lib/errors";

export const dynamic = "force-dynamic";

/** Asking who is there is what keeps a session awake: whoever types for long without sending asks here. */
export async function GET(): Promise<Response> {
  if (await signedInActor()) return new Response(null, { status: 204 });
  return Response.json({ sentence: REFUSALS.SIGNED_OUT }, { status: 401 });
}
