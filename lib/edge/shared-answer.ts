import type { IncomingMessage, ServerResponse } from "node:http";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Given = { at: number; status: number; type: string; body: Buffer };

/** For what is the same for everybody: who asks while somebody is being answered, or soon after, gets that answer. */
export function sharedAnswer(next: Answer, forMs: number): Answer {
  let given: Promise<Given | null> | null = null;
  let last: Given | null = null;

  return async (request, response) => {
    if (last && performance.now() - last.at < forMs) return give(last, request, response);
    if (given) {
      const same = await given;
      if (same) return give(same, request, response);
      return next(request, response);
    }
    if (request.method !== "GET") return next(request, response); // it has no body to share
    delete request.headers["accept-encoding"]; // what one can unpack is nothing to another
    given = overheard(response);
    try {
      await next(request, response);
      last = await given;
    } finally {
      given = null;
    }
  };
}

function give({ status, type, body }: Given, { method }: IncomingMessage, response: ServerResponse): void {
  response.statusCode = status;
  response.setHeader("content-type", type);
  response.end(method === "HEAD" ? undefined : body);
}

/** What is written into a response, once it is written; null when it was cut off. */
function overheard(response: ServerResponse): Promise<Given | null> {
  const heard: Buffer[] = [];
  const { write, end } = response;
  const through =
    (own: (...given: never[]) => unknown) =>
    (chunk: unknown, ...rest: unknown[]) => {
      if (typeof chunk === "string" || chunk instanceof Uint8Array) heard.push(Buffer.from(chunk));
      return own.apply(response, [chunk, ...rest] as never[]);
    };
  response.write = through(write) as typeof write;
  response.end = through(end) as typeof end;
  return new Promise((done) => {
    response.once("finish", () =>
      done({
        at: performance.now(),
        status: response.statusCode,
        type: String(response.getHeader("content-type") ?? "application/json"),
        body: Buffer.concat(heard),
      }),
    );
    response.once("close", () => done(null));
  });
}
