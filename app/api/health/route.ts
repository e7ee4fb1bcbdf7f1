import { healthAnswer } from "#lib/exchange/health-answer";

export const dynamic = "force-dynamic";

/** 200 only when people can work now; otherwise one sentence says why. */
export async function GET(): Promise<Response> {
  const answer = await healthAnswer();
  return Response.json(answer, { status: answer.ready ? 200 : 503 });
}
