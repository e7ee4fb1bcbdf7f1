import type { NextRequest } from "next/server";
import { answerOf } from "#lib/exchange/answer";
import { TALLIES } from "#lib/exchange/endpoints/tallies";
import { readTalliesAnswer } from "#lib/exchange/read-tallies";

export function GET({ nextUrl, headers }: NextRequest): Promise<Response> {
  return answerOf(TALLIES, readTalliesAnswer, { query: nextUrl.searchParams, headers });
}
