import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import { OUTAGE_WORDS, Outage } from "#lib/errors";
import { type Asker, askerOf } from "#lib/exchange/asker";
import { csvOf } from "#lib/exchange/csv-table";
import { type Asked, type Endpoint, readQuestion } from "#lib/exchange/endpoint";
import type { Told } from "#lib/exchange/parameters";
import { monthOf } from "#lib/period/month";
import { nowThere, today } from "#lib/period/today";

export type Request = { query: Iterable<[string, string]>; headers: Headers };

/** All that an answer says, but when it was read. */
type Read<Answer extends z.ZodType> = Omit<z.output<Answer>, "asOf">;

type Reader<Given extends Record<string, Told<unknown>>, Answer extends z.ZodType> = (
  asker: Asker,
  asked: Asked<Given>,
) => Promise<Read<Answer> | { missing: string }>;

/** Who asks, what is asked, the numbers, and whether the asker has them already; whatever is refused is said in a sentence. */
export async function answerOf<Given extends Record<string, Told<unknown>>, Answer extends z.ZodType>(
  endpoint: Endpoint<Given, Answer>,
  read: Reader<Given, Answer>,
  { query, headers }: Request,
): Promise<Response> {
  const asker = await askerOf(headers, endpoint.scope);
  if ("status" in asker) return sentence(asker.status, { pesan: asker.pesan }, asker.headers);
  const question = readQuestion(endpoint, query, monthOf(today(asker.timeZone)));
  if ("problem" in question) return sentence(400, question.problem);
  try {
    const answer = await read(asker, question.asked);
    if (isMissing(answer)) return sentence(404, { pesan: answer.missing });
    const table = endpoint.columns && asksTable(question.asked, headers) ? endpoint.columns : null;
    const text = textOf(answer);
    const tag = tagOf(`${table !== null} ${text}`);
    const told = { ...TOLD, etag: tag, ...(endpoint.columns && { vary: "Accept" }) };
    if (has(headers, tag)) return new Response(null, { status: 304, headers: told });
    const asOf = nowThere(asker.timeZone).toISOString();
    if (!table)
      return new Response(`{"asOf":"${asOf}",${text.slice(1)}`, {
        headers: { ...told, "content-type": "application/json" },
      });
    return new Response(csvOf(table(answer as z.output<Answer>)), {
      headers: { ...told, "content-type": "text/csv; charset=utf-8" },
    });
  } catch (error) {
    if (!(error instanceof Outage)) throw error;
    return sentence(503, { pesan: OUTAGE_WORDS });
  }
}

const texts = new WeakMap<object, string>();

/** What is told again as it was (`remembered`) is written once. */
function textOf(answer: object): string {
  const text = texts.get(answer) ?? JSON.stringify(answer);
  texts.set(answer, text);
  return text;
}

/** Kept by nobody on the way; whoever asks again sends the ETag of the last answer and need not take it anew. */
const TOLD = { "cache-control": "private, no-store" };

function sentence(
  status: number,
  words: { pesan: string; parameter?: string },
  more: Record<string, string> = {},
) {
  return Response.json(words, { status, headers: { ...TOLD, ...more } });
}

function isMissing(answer: object): answer is { missing: string } {
  return "missing" in answer;
}

/** Of two answers with the same tag the numbers are the same, not when they were read, nor how they were packed: weak. */
function tagOf(text: string): string {
  return `W/"${createHash("sha256").update(text).digest("base64url")}"`;
}

function has(headers: Headers, tag: string): boolean {
  const known = headers.get("if-none-match")?.split(",") ?? [];
  return known.some((one) => one.trim() === "*" || bare(one) === bare(tag));
}

function bare(tag: string): string {
  return tag.trim().replace(/^W\//, "");
}

/** What the address says counts; else what the program would rather have. */
function asksTable(asked: object, headers: Headers): boolean {
  if ("format" in asked && asked.format !== null) return asked.format === "csv";
  const types = headers.get("accept")?.split(",") ?? [];
  const first = types
    .map((type) => type.split(";")[0]?.trim())
    .find((type) => type === "text/csv" || type === "application/json");
  return first === "text/csv";
}
