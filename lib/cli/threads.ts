import { availableParallelism } from "node:os";
import { Piscina } from "piscina";

/** Beyond this the database is what they wait for, and it has other callers. */
const MOST = 8;

export type Threads<Task, Result> = {
  atOnce: number;
  run: (task: Task) => Promise<Result>;
  close: () => Promise<void>;
};

/** What a file beside this one does with its `run`, spread over the cores of this machine: most of the time is computing. */
export function openThreads<Task, Result>(file: string): Threads<Task, Result> {
  const threads = Math.min(availableParallelism(), MOST);
  const pool = new Piscina<Task, Result>({
    filename: new URL(file, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    atomics: "disabled",
    execArgv: ["--conditions=react-server"],
    resourceLimits: { maxYoungGenerationSizeMb: 192 }, // what is read lives for one batch: it need not be carried about
  });
  return { atOnce: threads, run: (task) => pool.run(task, { name: "run" }), close: () => pool.destroy() };
}
