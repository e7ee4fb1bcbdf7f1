import { createHash } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import { CLOSED_WORDS, type ClosedWords } from "#lib/edge/words";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Close = (request: IncomingMessage, response: ServerResponse, words: ClosedWords) => void;
type Given = { at: number; status: number; etag: string; body: Buffer };

/** Pages that are the same for everybody: those of a unit that the admin has opened, and the chart for other sites. */
const PUBLIC = /^\/umum\/([0-9A-Za-z.-]{1,40})(\/grafik)?(?:\?|$)/;

/** So long an answer stands before it is made again: what was closed is gone after that, but for what browsers keep. */
const FRESH_MS = 10_000;
const BROWSERS_S = 60;
/** Units of a large district, and their charts. */
const MOST = 1_000;
/** Whoever waits longer is told that it failed. */
const PATIENCE_MS = 20_000;

/** No script at all: the page is read, not worked with. The chart alone may stand in a frame of somebody else's. */
function policyOf(frames: string): string {
  return [
    "default-src 'none'",
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames}`,
  ].join("; ");
}

export function isPublic({ method, url }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && PUBLIC.test(url ?? "");
}

/**
 * Made once, in a request of the server's own that nobody can break off, and given to all who ask as a finished body: no
 * cookie reaches it and none leaves. What it is made of has no scripts, and what stands behind a "?" is nothing.
 */
export function publicAnswer(next: Answer, close: Close): Answer {
  const kept = new Map<string, { last: Given | null; coming: Promise<Given> | null }>();

  return async (request, response) => {
    const [, code = "", chart = ""] = PUBLIC.exec(request.url ?? "") ?? [];
    const path = `/umum/${code}${chart}`;
    const known = kept.get(path) ?? { last: null, coming: null };
    kept.delete(path);
    kept.set(path, known);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);

    const fresh = known.last && performance.now() - known.last.at < FRESH_MS ? known.last : null;
    known.coming ??= fresh ? null : make(next, path, request.headers).finally(() => (known.coming = null));
    const given = fresh ?? (await known.coming);
    if (!given) throw new Error("Nothing was made");
    known.last = given.status === 200 ? given : null;
    if (given.status !== 200) return close(request, response, CLOSED_WORDS[given.status === 404 ? 404 : 500]);
    give(given, { chart: chart !== "", request, response });
  };
}

type Giving = { chart: boolean; request: IncomingMessage; response: ServerResponse };

function give({ status, etag, body }: Given, { chart, request, response }: Giving): void {
  response.statusCode = status;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-security-policy", policyOf(chart ? "*" : "'none'"));
  response.setHeader("cache-control", `public, max-age=${BROWSERS_S}`);
  response.setHeader("etag", etag);
  if (chart) {
    response.removeHeader("x-frame-options");
    response.setHeader("cross-origin-resource-policy", "cross-origin");
  }
  if (request.headers["if-none-match"] === etag) {
    response.statusCode = 304;
    return void response.end();
  }
  response.end(request.method === "HEAD" ? undefined : body);
}

/** In place of the network: nothing comes from there, and what is sent there is gone. */
function nowhere(): Socket {
  return new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() }) as Socket;
}

/** Asked as nobody: without cookies, and as one who has no script. */
async function make(next: Answer, path: string, asked: IncomingMessage["headers"]): Promise<Given> {
  const request = new IncomingMessage(nowhere());
  request.method = "GET";
  request.url = path;
  const { host, "x-forwarded-host": house, "x-forwarded-proto": protocol } = asked;
  Object.assign(request.headers, { host, "x-forwarded-host": house, "x-forwarded-proto": protocol });
  request.headers["x-denyut-address"] = path;
  request.push(null);

  const parts: Buffer[] = [];
  const response = new ServerResponse(request);
  response.assignSocket(nowhere());
  const { write, end } = response;
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };
  response.write = ((chunk: unknown, ...rest: never[]) => {
    keep(chunk);
    write.apply(response, [chunk, ...rest] as never);
    return true; // there is nobody whom it could be too fast for, and nobody who would say that it goes on
  }) as typeof write;
  response.end = ((chunk: unknown, ...rest: never[]) => {
    keep(chunk);
    return end.apply(response, [chunk, ...rest] as never);
  }) as typeof end;

  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_done, fail) => {
    late = setTimeout(() => fail(new Error("Too slow")), PATIENCE_MS);
  });
  const finished = new Promise<void>((done) => response.once("finish", done));
  await Promise.race([next(request, response).then(() => finished), tooLate]).finally(() =>
    clearTimeout(late),
  );
  const body = Buffer.from(withoutScripts(Buffer.concat(parts).toString("utf8")));
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return { at: performance.now(), status: response.statusCode, etag, body };
}

/** Text is escaped by whoever writes it: what looks like a script is one. */
export function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace(/ nonce="[^"]*"/g, "");
}
