import type { NextRequest } from "next/server";
import { readAnc } from "#lib/page/file/read-anc";
import { ANC_FILE } from "#lib/page/pws/paper-addresses";
import { fileAnswer } from "../file-answer";

/** The monthly ANC report. */
export function GET(request: NextRequest) {
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), ANC_FILE, readAnc);
}
