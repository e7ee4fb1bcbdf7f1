import type { NextRequest } from "next/server";
import { answerOf } from "#lib/exchange/answer";
import { FACTS_TOLD } from "#lib/exchange/endpoints/facts";
import { readFactsAnswer } from "#lib/exchange/read-facts";

export function GET({ nextUrl, headers }: NextRequest): Promise<Response> {
  return answerOf(FACTS_TOLD, readFactsAnswer, { query: nextUrl.searchParams, headers });
}
