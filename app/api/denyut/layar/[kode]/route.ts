import type { NextRequest } from "next/server";
import { OUTAGE_WORDS, Outage, REFUSALS } from "#lib/errors";
import { viewerOf } from "#lib/page/screen/viewer";
import { watchBoard } from "#lib/page/screen/watch-board";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ kode: string }> };

/** Server-sent events: what a television shows, as it changes. */
export async function GET(request: NextRequest, { params }: Props): Promise<Response> {
  try {
    const viewer = await viewerOf((await params).kode);
    if (viewer === "SIGNED_OUT") return sentence(REFUSALS.SIGNED_OUT, 401);
    if (viewer === "NOT_FOUND") return sentence(REFUSALS.NOT_FOUND, 404);
    if (!request.headers.get("accept")?.includes("text/event-stream"))
      return sentence("Alamat ini untuk layar yang sedang terbuka, bukan untuk dibaca sendiri.", 406);
    return watchBoard(viewer, request.signal) ?? sentence("Terlalu banyak layar terbuka dengan ini.", 429);
  } catch (error) {
    if (!(error instanceof Outage)) throw error;
    return sentence(OUTAGE_WORDS, 503);
  }
}

function sentence(pesan: string, status: number): Response {
  return Response.json({ pesan }, { status });
}
