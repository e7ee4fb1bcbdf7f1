import type { NextRequest } from "next/server";
import { readBook } from "#lib/page/file/read-book";
import { PWS_BOOK } from "#lib/page/pws/paper-addresses";
import { fileAnswer } from "../file-answer";

/** The PWS workbook: one sheet for each indicator. */
export function GET(request: NextRequest) {
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), PWS_BOOK, readBook);
}
