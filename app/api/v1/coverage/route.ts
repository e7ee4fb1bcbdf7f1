import type { NextRequest } from "next/server";
import { answerOf } from "#lib/exchange/answer";
import { COVERAGE } from "#lib/exchange/endpoints/coverage";
import { readCoverage } from "#lib/exchange/read-coverage";

export function GET({ nextUrl, headers }: NextRequest): Promise<Response> {
  return answerOf(COVERAGE, readCoverage, { query: nextUrl.searchParams, headers });
}
