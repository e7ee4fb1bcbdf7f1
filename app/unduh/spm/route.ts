import type { NextRequest } from "next/server";
import { SPM_FILE } from "#lib/page/pws/paper-addresses";
import { readSpmFile } from "#lib/page/spm/read-spm-file";
import { fileAnswer } from "../file-answer";

/** The table of /spm. */
export function GET(request: NextRequest) {
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), SPM_FILE, readSpmFile);
}
