import type { NextRequest } from "next/server";
import { readIndicatorFile } from "#lib/page/file/read-table";
import { INDICATOR_FILE } from "#lib/page/pws/paper-addresses";
import { fileAnswer } from "../../file-answer";

/** The table of /pws/[kode]. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ kode: string }> }) {
  const { kode } = await params;
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), INDICATOR_FILE, (actor, query) =>
    readIndicatorFile(actor, kode, query),
  );
}
