import "server-only";

/** Longer than this no proxy keeps a silent connection. */
const HEARTBEAT_MS = 20_000;
const AGAIN_MS = 3_000;

export type Sending = {
  send: (event: string, data: string) => void;
  /** Says that it is over, so that the browser does not come again. */
  end: () => void;
};

/**
 * Server-sent events: `begin` is given the means to send, and gives back what ends with the stream, however that ends:
 * by the browser, by us, or with the server.
 */
export function eventStream(signal: AbortSignal, begin: (sending: Sending) => () => void): Response {
  const encoder = new TextEncoder();
  let close: (said?: string) => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const put = (text: string) => controller.enqueue(encoder.encode(text));
      let stop: () => void = () => undefined;
      let open = true;
      const heartbeat = setInterval(() => put(":\n\n"), HEARTBEAT_MS);
      const leave = () => close();
      close = (said) => {
        if (!open) return;
        open = false;
        clearInterval(heartbeat);
        streams.delete(leave);
        stop();
        try {
          if (said) put(said);
          controller.close();
        } catch {
          // The browser was gone before.
        }
      };
      streams.add(leave);
      signal.addEventListener("abort", leave, { once: true });
      put(`retry: ${AGAIN_MS}\n\n`);
      stop = begin({
        send: (event, data) => open && put(`event: ${event}\ndata: ${data}\n\n`),
        end: () => close("event: akhir\ndata: {}\n\n"),
      });
    },
    cancel: () => close(),
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // lib/edge lets nobody compress it; nginx would keep it back as it does a page.
      "x-accel-buffering": "no",
    },
  });
}

// Of this process, whichever bundle opened them.
const kept = globalThis as { denyutStreams?: Set<() => void> };
kept.denyutStreams ??= endingWithTheServer();
const streams = kept.denyutStreams;

/** A server that ends waits for its answers: these would never be over. */
function endingWithTheServer(): Set<() => void> {
  const all = new Set<() => void>();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      for (const leave of [...all]) leave();
    });
  return all;
}
