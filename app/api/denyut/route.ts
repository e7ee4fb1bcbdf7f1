import type { NextRequest } from "next/server";
import { authorize } from "#lib/access/authorize";
import { OUTAGE_WORDS, Outage, Refusal } from "#lib/errors";
import { watchNumbers } from "#lib/live/watch-numbers";

export const dynamic = "force-dynamic";

const CROWDED = "Terlalu banyak layar terbuka dengan akun ini. Tutup yang tidak dipakai.";
const NO_PAGE = "Alamat ini untuk halaman yang sedang terbuka, bukan untuk dibaca sendiri.";

/** Server-sent events: where numbers within reach have moved. */
export async function GET(request: NextRequest): Promise<Response> {
  try {
    const actor = await authorize("coverage:read");
    if (!request.headers.get("accept")?.includes("text/event-stream")) return sentence(NO_PAGE, 406);
    return (await watchNumbers(actor, request.signal)) ?? sentence(CROWDED, 429);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof Outage) return sentence(OUTAGE_WORDS, 503);
    return sentence(error.message, error.code === "SIGNED_OUT" ? 401 : 403);
  }
}

function sentence(pesan: string, status: number): Response {
  return Response.json({ pesan }, { status });
}
