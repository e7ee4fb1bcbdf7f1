// A server on all cores: a process each, sharing one port. What they know in common is in the database alone.
//   node lib/cli/serve.mjs PROGRAM [its own words]
import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";

/** A process that ends sooner than this is followed by the next one only after a pause. */
const STEADY_MS = 10_000;
const PAUSE_MS = 2_000;

/** Most of what a page makes is thrown away with it: with more room for what is young, less of it is copied about. */
const YOUNG = "--max-semi-space-size=64";

const [program, ...words] = process.argv.slice(2);
const processes = availableParallelism();
const connections = Math.max(4, Math.ceil(Number(process.env.DENYUT_POOL ?? 20) / processes));
cluster.setupPrimary({ exec: resolve(program), args: words, execArgv: [...process.execArgv, YOUNG] });

delete process.env.DENYUT_OWNER_URL; // commands alone work as the owner

let serving = false;
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
    // Before anything was ever served the next one would end as this did; later the others go on serving meanwhile.
    if (!serving) end(code || 1);
    else setTimeout(() => ending || begin(keepsYears), Date.now() - born < STEADY_MS ? PAUSE_MS : 0);
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
  serving = true;
  for (let number = 1; number < processes; number++) begin(false);
});
