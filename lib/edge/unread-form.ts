import type { IncomingMessage, ServerResponse } from "node:http";
import { closedPage } from "#lib/edge/closed-page";
import type { Sending } from "#lib/edge/form-begun";
import { STANDING_WORDS } from "#lib/edge/words";

/** Which page a browser comes from, as Next's scripts tell it; what is none fails inside Next. */
const FROM = "next-router-state-tree";

export function mayBeUnread({ method, headers }: IncomingMessage): boolean {
  return method === "POST" || headers[FROM] !== undefined;
}

/**
 * A form that arrives in pieces, or for an action of another build, ends in Next with a word of English and often with
 * 500. No action was reached then: it is the sending that cannot be read, said with 400 and in the words of the house.
 * What an action refuses because too many come at once is 429, in its own words.
 */
export function watchForm(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { nonce, crowded }: { nonce: string; crowded: boolean },
): Sending {
  const sending = { begun: false, crowded };
  const { writeHead, write, end } = response;
  const isForm = method === "POST";
  const byScript = headers["next-action"] !== undefined || !isForm;
  let replaced = false;
  const statusFor = (status: number): number => {
    if (!sending.crowded || status !== 200) return status;
    response.setHeader("retry-after", "10");
    return 429;
  };
  response.writeHead = ((status: number, ...rest: never[]) => {
    const type = String(response.getHeader("content-type") ?? "");
    const unread = isForm
      ? !sending.begun && [400, 409, 500].includes(status) && !type.startsWith("text/html")
      : status === 500 && type.startsWith("text/plain");
    if (!unread) return writeHead.call(response, statusFor(status), ...rest);
    response.statusCode = status === 409 ? 409 : 400;
    if (!byScript) {
      replaced = true;
      for (const name of ["content-length", "content-encoding", "etag"]) response.removeHeader(name);
      response.setHeader("content-type", "text/html; charset=utf-8");
    }
    return writeHead.call(response, response.statusCode);
  }) as typeof writeHead;
  // Whoever wraps these afterwards may call them before the head is written.
  response.write = ((...given: Parameters<typeof write>) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return replaced || write.apply(response, given);
  }) as typeof write;
  response.end = ((...given: Parameters<typeof end>) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (!replaced) return end.apply(response, given);
    const words = response.statusCode === 409 ? STANDING_WORDS.formerBuild : STANDING_WORDS.unreadable;
    return end.call(response, closedPage(words, nonce), "utf8");
  }) as typeof end;
  return sending;
}
