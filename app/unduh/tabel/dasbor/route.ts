import type { NextRequest } from "next/server";
import { DASHBOARD_FILE } from "#lib/page/dashboard/address";
import { readDashboardFile } from "#lib/page/dashboard/dashboard-file";
import { fileAnswer } from "../../file-answer";

/** The tables of /dasbor. */
export function GET(request: NextRequest) {
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), DASHBOARD_FILE, readDashboardFile);
}
