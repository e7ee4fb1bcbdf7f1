import { sharedHealth } from "#lib/db/health";

export const dynamic = "force-dynamic";

/** 200 only when people can work now; otherwise one sentence says why. */
export async function GET(): Promise<Response> {
  const { ready, sentence } = await sharedHealth();
  return Response.json({ ready, sentence }, { status: ready ? 200 : 503 });
}
