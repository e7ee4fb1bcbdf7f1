import type { NextRequest } from "next/server";
import { COMPARE_FILE } from "#lib/page/compare/addresses";
import { readCompareFile } from "#lib/page/compare/compare-file";
import { fileAnswer } from "../../file-answer";

/** The tables of /banding. */
export function GET(request: NextRequest) {
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), COMPARE_FILE, readCompareFile);
}
