import type { NextRequest } from "next/server";
import { authorize } from "#lib/access/authorize";
import { readMark } from "#lib/coverage/read-mark";
import { OUTAGE_WORDS, Outage, Refusal } from "#lib/errors";

export const dynamic = "force-dynamic";

/** For where no stream gets through: 304 as long as no number within reach has moved. */
export async function GET(request: NextRequest): Promise<Response> {
  try {
    const etag = `"${await readMark(await authorize("coverage:read"))}"`;
    const headers = { etag, "cache-control": "private, no-cache" };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    return Response.json({ tanda: etag }, { headers });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof Outage) return Response.json({ pesan: OUTAGE_WORDS }, { status: 503 });
    return Response.json({ pesan: error.message }, { status: error.code === "SIGNED_OUT" ? 401 : 403 });
  }
}
