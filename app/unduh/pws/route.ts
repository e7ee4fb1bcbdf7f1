import type { NextRequest } from "next/server";
import { readOverviewFile } from "#lib/page/file/read-table";
import { PWS_FILE } from "#lib/page/pws/paper-addresses";
import { fileAnswer } from "../file-answer";

/** The table of /pws. */
export function GET(request: NextRequest) {
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), PWS_FILE, readOverviewFile);
}
