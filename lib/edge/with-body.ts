import type { ServerResponse } from "node:http";
import { closedBody } from "#lib/edge/closed-page";
import { CLOSED_WORDS } from "#lib/edge/words";

/** Next draws these pages in the browser and sends them without a word: this is how their document begins. */
const EMPTY_DOCUMENT = '<html id="__next_error__"';
const BODY = "<body>";

type Chunk = string | Uint8Array;

/** Puts the words of a 403, 404 or 500 into the page before it leaves, so that they stand before any script. */
export function withBody(response: ServerResponse, nonce: string): void {
  const { setHeader, write, end } = response;
  let words: string | undefined;
  response.setHeader = (name, value) => {
    setHeader.call(response, name, value);
    if (name.toLowerCase() !== "content-type" || !String(value).startsWith("text/html")) return response;
    const closed = CLOSED_WORDS[response.statusCode as keyof typeof CLOSED_WORDS];
    if (!closed || words !== undefined) return response;
    words = closedBody(closed, nonce);
    // What is compressed already cannot be written into.
    setHeader.call(response, "cache-control", "no-store, no-transform");
    return response;
  };
  const filled = (chunk: unknown): unknown => {
    if (!words || !isChunk(chunk)) return chunk;
    const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    const at = text.indexOf(BODY);
    if (at < 0) return chunk;
    const inside = text.slice(0, at).includes(EMPTY_DOCUMENT) ? words : "";
    words = "";
    return inside === "" ? chunk : text.slice(0, at + BODY.length) + inside + text.slice(at + BODY.length);
  };
  const through =
    (own: (...given: never[]) => unknown) =>
    (chunk: unknown, ...rest: unknown[]) =>
      own.apply(response, [filled(chunk), ...rest] as never[]);
  response.write = through(write) as typeof write;
  response.end = through(end) as typeof end;
}

function isChunk(chunk: unknown): chunk is Chunk {
  return typeof chunk === "string" || chunk instanceof Uint8Array;
}
