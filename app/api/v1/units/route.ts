import type { NextRequest } from "next/server";
import { answerOf } from "#lib/exchange/answer";
import { UNIT_LIST } from "#lib/exchange/endpoints/units";
import { readUnitsAnswer } from "#lib/exchange/read-units";

export function GET({ nextUrl, headers }: NextRequest): Promise<Response> {
  return answerOf(UNIT_LIST, readUnitsAnswer, { query: nextUrl.searchParams, headers });
}
