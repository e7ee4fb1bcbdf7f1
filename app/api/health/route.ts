import { newestSeal, sealWords } from "#lib/audit/seals";
import { readHealth } from "#lib/db/health";
import { env } from "#lib/env";

export const dynamic = "force-dynamic";

/** 200 only when the database answers and no migration is pending; otherwise one sentence says why. Whoever watches it notes the audit's newest seal. */
export async function GET(): Promise<Response> {
  const { ready, sentence } = await readHealth(env().DATABASE_URL);
  const seal = ready ? await newestSeal() : null;
  return Response.json({ ready, sentence, segel: seal && sealWords(seal) }, { status: ready ? 200 : 503 });
}
