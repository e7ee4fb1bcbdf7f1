// The server on all cores: a process each, sharing one port. What they know in common is in the database alone.
//   node lib/cli/serve.mjs [--hostname NAME] [--port N]
import cluster from "node:cluster";
import { availableParallelism } from "node:os";

/** A process that ends sooner never became a server: the next one would end as it did. */
const STARTED_MS = 10_000;

const processes = availableParallelism();
const connections = Math.max(4, Math.ceil(Number(process.env.DENYUT_POOL ?? 20) / processes));
const next = new URL("../../node_modules/next/dist/bin/next", import.meta.url).pathname;
cluster.setupPrimary({ exec: next, args: ["start", ...process.argv.slice(2)] });

let ending = false;

/** One alone keeps the years open; see instrumentation.ts. */
function begin(keepsYears) {
  const worker = cluster.fork({
    DENYUT_POOL: String(connections),
    DENYUT_KEEPS_YEARS: keepsYears ? "1" : "0",
  });
  const born = Date.now();
  worker.once("exit", (code) => {
    if (ending) return;
    if (Date.now() - born < STARTED_MS) end(code || 1);
    else begin(keepsYears);
  });
  return worker;
}

function end(code) {
  ending = true;
  const workers = Object.values(cluster.workers ?? {});
  if (workers.length === 0) process.exit(code);
  let left = workers.length;
  for (const worker of workers) {
    worker.once("exit", () => --left === 0 && process.exit(code));
    worker.process.kill("SIGTERM");
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
// The first one tells whether the database is ready; the others begin when it listens.
begin(true).once("listening", () => {
  for (let number = 1; number < processes; number++) begin(false);
});
