import type { NextRequest } from "next/server";
import { WHY_FILE } from "#lib/page/pws/why-address";
import { readWhyFile } from "#lib/page/why/why-file";
import { fileAnswer } from "../../../file-answer";

/** The tables of /pws/[kode]/mengapa. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ kode: string }> }) {
  const { kode } = await params;
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), WHY_FILE, (actor, query) =>
    readWhyFile(actor, kode, query),
  );
}
