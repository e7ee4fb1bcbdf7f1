import { readHealth } from "#lib/db/health";
import { env } from "#lib/env";

export const dynamic = "force-dynamic";

/** 200 only when the database answers and no migration is pending; otherwise one sentence says why. */
export async function GET(): Promise<Response> {
  const { ready, sentence } = await readHealth(env().DATABASE_URL);
  return Response.json({ ready, sentence }, { status: ready ? 200 : 503 });
}
