import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { BatchWork } from "#lib/measure/batch-work";
import { CATALOGUE } from "#lib/measure/catalogue";

/** Beyond this the database is what they wait for, and it has other callers. */
const MOST = 8;

/** The batches of a rebuild or a verify spread over the cores of this machine: most of their time is computing. */
export function batchWorkInThreads(): BatchWork {
  const threads = Math.min(availableParallelism(), MOST);
  const pool = new Piscina({
    filename: new URL("./batch-thread.mjs", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    atomics: "disabled",
    execArgv: ["--conditions=react-server"],
    resourceLimits: { maxYoungGenerationSizeMb: 192 }, // histories live for one batch: they need not be carried about
  });
  return {
    catalogue: CATALOGUE, // a thread knows no other
    atOnce: threads,
    run: (task) => pool.run(task, { name: "run" }),
    close: () => pool.destroy(),
  };
}
