import type { NextRequest } from "next/server";
import { SITUATION_FILE } from "#lib/page/situation/addresses";
import { readSituationFile } from "#lib/page/situation/situation-file";
import { fileAnswer } from "../../../file-answer";

/** The tables of /situasi/[kode]. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ kode: string }> }) {
  const { kode } = await params;
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), SITUATION_FILE, (actor, query) =>
    readSituationFile(actor, kode, query),
  );
}
