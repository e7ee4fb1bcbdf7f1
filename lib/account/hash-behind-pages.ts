import "server-only";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

type Answer = { result: string | boolean } | { error: Error };

let thread: Worker | undefined;

/** argon2id with the library's defaults: 19 MiB, two passes, one lane (the OWASP minimum). One at a time (hash-password.ts). */
export async function hashBehindPages(password: string): Promise<string> {
  return String(await asked("hash", [password]));
}

export async function verifyBehindPages(passwordHash: string, password: string): Promise<boolean> {
  return (await asked("verify", [passwordHash, password])) === true;
}

function asked(verb: "hash" | "verify", words: readonly string[]): Promise<string | boolean> {
  const worker = thread ?? begin();
  worker.ref(); // a command does not end while it waits for this
  return new Promise((done, fail) => {
    const over = () => {
      worker.off("message", answer).off("error", failed);
      worker.unref();
    };
    const answer = (told: Answer) => {
      over();
      if ("error" in told) fail(told.error);
      else done(told.result);
    };
    const failed = (error: Error) => {
      over();
      thread = undefined;
      fail(error);
    };
    worker.on("message", answer).on("error", failed);
    worker.postMessage({ verb, words });
  });
}

function begin(): Worker {
  thread = new Worker(resolve(/* turbopackIgnore: true */ "lib/account/hash-thread.mjs"));
  thread.unref();
  return thread;
}
