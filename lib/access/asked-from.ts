import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** Header that this server itself writes into every request: the address of the socket, whatever the asker wrote there. */
export const ASKED_FROM = "x-denyut-asked-from";

/** Node tells of a request before anybody handles it. */
export function tellWhoAsks(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const from = request.socket.remoteAddress;
    if (from) request.headers[ASKED_FROM] = from;
    else delete request.headers[ASKED_FROM];
  });
}
