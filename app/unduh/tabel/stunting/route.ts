import type { NextRequest } from "next/server";
import { STUNTING_FILE } from "#lib/page/stunting/address";
import { readStuntingFile } from "#lib/page/stunting/stunting-file";
import { fileAnswer } from "../../file-answer";

/** The tables of /stunting. */
export function GET(request: NextRequest) {
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), STUNTING_FILE, readStuntingFile);
}
