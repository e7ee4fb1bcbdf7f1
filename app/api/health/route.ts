import { sealWords, sharedSeal } from "#lib/audit/seals";
import { sharedHealth } from "#lib/db/health";

export const dynamic = "force-dynamic";

/** 200 only when people can work now; otherwise one sentence says why. Whoever watches it notes the audit's newest seal. */
export async function GET(): Promise<Response> {
  const { ready, sentence } = await sharedHealth();
  const seal = ready ? await sharedSeal() : null;
  return Response.json({ ready, sentence, segel: seal && sealWords(seal) }, { status: ready ? 200 : 503 });
}
