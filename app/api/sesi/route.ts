import { signedInActor } from "#lib/access/authorize";
import { OUTAGE_WORDS, Outage, REFUSALS } from "#lib/errors";

export const dynamic = "force-dynamic";

/** Asking who is there is what keeps a session awake: whoever types for long without sending asks here. */
export async function GET(): Promise<Response> {
  try {
    if (await signedInActor()) return new Response(null, { status: 204 });
    return Response.json({ sentence: REFUSALS.SIGNED_OUT }, { status: 401 });
  } catch (error) {
    if (!(error instanceof Outage)) throw error;
    return Response.json({ sentence: OUTAGE_WORDS }, { status: 503 });
  }
}
