import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { closedPage } from "#lib/edge/closed-page";
import { whileSending } from "#lib/edge/form-begun";
import { BARE_POLICY, fixedHeaders, pagePolicy } from "#lib/edge/headers";
import { type House, whatDiffers } from "#lib/edge/house";
import { InTurn } from "#lib/edge/in-turn";
import { isPublic, publicAnswer } from "#lib/edge/public-answer";
import { refuse } from "#lib/edge/refuse";
import { sharedAnswer } from "#lib/edge/shared-answer";
import { mayBeUnread, watchForm } from "#lib/edge/unread-form";
import { withBody } from "#lib/edge/with-body";
import { CLOSED_WORDS, type ClosedWords, STANDING_WORDS } from "#lib/edge/words";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Files of the build and of public/: no page, no name, nobody asked who reads them. */
const FILE = /^\/(_next\/static\/|gambar\/|icon\.svg(\?|$))/;
const MACHINE = /^\/api\//;
const HEALTH = /^\/api\/health(\?|$)/;
const SIGN_IN = /^\/masuk(\/|\?|$)/;

/** A second of sharing on top of the two in which the server itself asks once. */
const HEALTH_MS = 1_000;
/** Of each process: a dozen a second, so that a crowd takes little from the pages; the last of them waits five seconds. */
const SIGN_INS = { apartMs: 80, waiting: 60 };

/** What stands between the network and Next: every request passes here, and every answer leaves with its headers. */
export function createEdge(house: House, next: Answer, say: (sentence: string) => void): Answer {
  const fixed = fixedHeaders(house);
  const told = new Set<string>();
  const health = sharedAnswer(next, HEALTH_MS);
  const open = publicAnswer(next, close);
  const signIns = new InTurn(SIGN_INS.apartMs, SIGN_INS.waiting);
  return async (request, response) => {
    const url = request.url ?? "";
    for (const [name, value] of fixed) response.setHeader(name, value);
    const file = FILE.test(url);
    const page = !file && !MACHINE.test(url);
    const nonce = page ? randomBytes(16).toString("base64") : "";
    const policy = page ? pagePolicy(nonce) : BARE_POLICY;
    response.setHeader("content-security-policy", policy);
    if (!file) response.setHeader("cache-control", isStream(request) ? STREAMED : "private, no-store");

    const refused = refuse(house, { method: request.method ?? "", url, headers: request.headers });
    if (refused) return close(request, response, refused);
    if (!file) noteDifference(request);
    const { headers } = request;
    const crowded = request.method === "POST" && SIGN_IN.test(url) && !(await signIns.come());
    headers["x-forwarded-host"] = house.host;
    headers["x-forwarded-proto"] = house.protocol;
    delete headers["x-forwarded-port"];
    if (headers.origin !== undefined) headers.origin = house.origin;
    // Next reads the nonce of its scripts in this header of the request, and a page its own address in the other.
    headers["content-security-policy"] = policy;
    headers["x-denyut-address"] = url;
    const everybodys = isPublic(request);
    if (page && headers.rsc === undefined && !everybodys) withBody(response, nonce);
    try {
      if (mayBeUnread(request))
        await whileSending(watchForm(request, response, { nonce, crowded }), () => next(request, response));
      else if (HEALTH.test(url)) await health(request, response);
      else if (everybodys) await open(request, response);
      else await next(request, response);
    } catch (error) {
      say(`Permintaan gagal: ${error instanceof Error ? error.name : "sebab tidak dikenal"}.`);
      if (response.headersSent) response.destroy();
      else close(request, response, CLOSED_WORDS[500]);
    }
  };

  /** Once each for a process: what differs on one request differs on all. */
  function noteDifference({ headers, url }: IncomingMessage): void {
    const sentence = url?.startsWith("/api/health") ? null : whatDiffers(house, headers);
    if (sentence === null || told.has(sentence)) return;
    told.add(sentence);
    say(sentence);
  }
}

/** Compressed, by us or by a proxy, it would be kept back until there is more of it. */
const STREAMED = "private, no-store, no-transform";

function isStream({ headers }: IncomingMessage): boolean {
  return headers.accept === "text/event-stream";
}

function close(request: IncomingMessage, response: ServerResponse, words: ClosedWords): void {
  response.statusCode = words.status;
  // What it still sends is not read.
  response.setHeader("connection", "close");
  if (MACHINE.test(request.url ?? "")) {
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.end(JSON.stringify({ pesan: `${words.title}. ${words.text}` }));
    return;
  }
  const nonce = randomBytes(16).toString("base64");
  response.setHeader("content-security-policy", pagePolicy(nonce));
  response.setHeader("cache-control", "private, no-store");
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(closedPage(words, nonce));
}

/** What is no HTTP at all, or has headers beyond measure. */
export function closeUnread(house: House, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const { title, text } = STANDING_WORDS.unreadable;
  const body = `${title}. ${text}\n`;
  const lines = [
    "HTTP/1.1 400 Bad Request",
    ...fixedHeaders(house).map(([name, value]) => `${name}: ${value}`),
    `content-security-policy: ${BARE_POLICY}`,
    "cache-control: no-store",
    "content-type: text/plain; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
}
