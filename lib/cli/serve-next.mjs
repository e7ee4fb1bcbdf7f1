// One process of the server: Next behind lib/edge. Begun by serve.mjs, once per core.
//   node lib/cli/serve.mjs lib/cli/serve-next.mjs [--hostname 127.0.0.1] [--port 3000]
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { register } from "tsx/esm/api";

const { values } = parseArgs({ options: { hostname: { type: "string" }, port: { type: "string" } } });
const hostname = values.hostname ?? "127.0.0.1";
const port = Number(values.port ?? process.env.PORT ?? 3000);

// For the few files of lib/edge alone: what Next loads afterwards goes its usual way.
const typescript = register({ namespace: "edge" });
const { createEdge, closeUnread } = await typescript.import("../edge/edge.ts", import.meta.url);
const { doubtAbout, readHouse } = await typescript.import("../edge/house.ts", import.meta.url);
const { loggable } = await typescript.import("../edge/loggable.ts", import.meta.url);
await typescript.unregister();

// Next writes whole errors; what stood in an address or a form would stand in their words.
const complain = console.error;
console.error = (...words) =>
  complain(...words.map((word) => (word instanceof Error ? JSON.stringify(loggable(word)) : word)));

const house = readHouse(process.env.NEXTAUTH_URL);
if (!house) {
  console.error(
    "NEXTAUTH_URL harus alamat Denyut yang dibuka orang, misalnya https://denyut.dinkes.example.go.id.",
  );
  process.exit(1);
}

// An action that leads to a page asks Next for it at this address.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${hostname}:${port}`;
const app = next({ dev: false, hostname, port });
await app.prepare();

const server = createServer(createEdge(house, app.getRequestHandler(), (sentence) => console.warn(sentence)));
server.requestTimeout = 60_000;
server.headersTimeout = 20_000;
// Longer than a proxy keeps its own: it would otherwise ask on a connection that has just ended.
server.keepAliveTimeout = 75_000;
server.on("clientError", (_error, socket) => closeUnread(house, socket));
server.listen(port, hostname, () => {
  console.log(`Siap di http://${hostname}:${port}, untuk ${house.origin}.`);
  const doubt = doubtAbout(house);
  if (doubt) console.warn(doubt);
});

let ending = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(0), 8_000).unref();
    server.close(() => app.close().then(() => process.exit(0)));
  });
}
