import type { NextRequest } from "next/server";
import { answerOf } from "#lib/exchange/answer";
import { INDICATORS } from "#lib/exchange/endpoints/indicators";
import { readIndicatorsAnswer } from "#lib/exchange/read-indicators";

export function GET({ nextUrl, headers }: NextRequest): Promise<Response> {
  return answerOf(INDICATORS, readIndicatorsAnswer, { query: nextUrl.searchParams, headers });
}
