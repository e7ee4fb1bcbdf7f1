import type { NextRequest } from "next/server";
import { MAP_FILE } from "#lib/page/map/address";
import { readMapFile } from "#lib/page/map/map-file";
import { fileAnswer } from "../../file-answer";

/** The tables of /peta. */
export function GET(request: NextRequest) {
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), MAP_FILE, readMapFile);
}
