import type { NextRequest } from "next/server";
import { COMPARE_FILE } from "#lib/page/compare/addresses";
import { readCompareFile } from "#lib/page/compare/compare-file";
import { DASHBOARD_FILE } from "#lib/page/dashboard/address";
import { readDashboardFile } from "#lib/page/dashboard/dashboard-file";
import { MAP_FILE } from "#lib/page/map/address";
import { readMapFile } from "#lib/page/map/map-file";
import { WHY_FILE } from "#lib/page/pws/why-address";
import { SITUATION_FILE } from "#lib/page/situation/addresses";
import { readSituationFile } from "#lib/page/situation/situation-file";
import { STUNTING_FILE } from "#lib/page/stunting/address";
import { readStuntingFile } from "#lib/page/stunting/stunting-file";
import { readWhyFile } from "#lib/page/why/why-file";
import { fileAnswer } from "../../file-answer";

type Asked = Parameters<typeof fileAnswer>;
type Page = { address: Asked[1]; read: Asked[2] };

const NOWHERE = { address: SITUATION_FILE, read: async () => null };

const TABLES = new Map<string, Page>([
  ["mengapa", { address: WHY_FILE, read: readWhyFile }],
  ["banding", { address: COMPARE_FILE, read: readCompareFile }],
  ["peta", { address: MAP_FILE, read: readMapFile }],
  ["situasi", { address: SITUATION_FILE, read: readSituationFile }],
  ["stunting", { address: STUNTING_FILE, read: readStuntingFile }],
  ["dasbor", { address: DASHBOARD_FILE, read: readDashboardFile }],
]);

/** The tables of one page of numbers. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ halaman: string }> }) {
  const { address, read } = TABLES.get((await params).halaman) ?? NOWHERE;
  return fileAnswer(Object.fromEntries(request.nextUrl.searchParams), address, read);
}
