// Where passwords are hashed: behind everything else that wants a core (hash-password.ts).
import { getPriority, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { hashSync, verifySync } from "@node-rs/argon2";

/** A tenth of what a page gets while both want the core; the whole core as soon as no page does. */
const BEHIND_PAGES = 10;

// On Linux this is the thread's own; elsewhere it would be that of the whole process.
if (process.platform === "linux") setPriority(0, Math.min(getPriority(0) + BEHIND_PAGES, 19));

const VERBS = { hash: hashSync, verify: verifySync };

parentPort?.on("message", ({ number, verb, words }) => {
  try {
    parentPort.postMessage({ number, result: VERBS[verb](...words) });
  } catch (error) {
    parentPort.postMessage({ number, error });
  }
});
