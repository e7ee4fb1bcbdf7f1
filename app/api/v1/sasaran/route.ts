import type { NextRequest } from "next/server";
import { answerOf } from "#lib/exchange/answer";
import { SASARAN_SET } from "#lib/exchange/endpoints/sasaran";
import { readSasaranAnswer } from "#lib/exchange/read-sasaran";

export function GET({ nextUrl, headers }: NextRequest): Promise<Response> {
  return answerOf(SASARAN_SET, readSasaranAnswer, { query: nextUrl.searchParams, headers });
}
