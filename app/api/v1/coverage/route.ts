import { type NextRequest, NextResponse } from "next/server";
import { authorize } from "#lib/access/authorize";
import { OUTAGE_WORDS, Outage, Refusal } from "#lib/errors";
import { coverageQuestion } from "#lib/exchange/coverage-question";
import { readCoverage } from "#lib/exchange/read-coverage";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** No form was filled that could be lost. */
const SIGN_IN_FIRST = "Masuk dahulu untuk membaca angka ini.";

/** The rows of a PWS table for machines; whatever is refused is said in a sentence. */
export async function GET(request: NextRequest) {
  try {
    const actor = await authorize("coverage:read");
    const question = coverageQuestion(
      Object.fromEntries(request.nextUrl.searchParams),
      monthOf(today(actor.timeZone)),
    );
    if ("problem" in question) return sentence(question.problem, 400);
    const answer = await readCoverage(actor, question);
    if ("missing" in answer) return sentence(answer.missing, 404);
    return NextResponse.json(answer, { headers: { "cache-control": "private, no-store" } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof Outage) return sentence(OUTAGE_WORDS, 503);
    return error.code === "SIGNED_OUT" ? sentence(SIGN_IN_FIRST, 401) : sentence(error.message, 403);
  }
}

function sentence(pesan: string, status: number) {
  return NextResponse.json({ pesan }, { status });
}
