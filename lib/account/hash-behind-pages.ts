import "server-only";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

type Answer = { number: number; result?: string | boolean; error?: Error };
type Waiting = { done: (result: string | boolean) => void; fail: (error: Error) => void };

/** argon2id with the library's defaults: 19 MiB, two passes, one lane (the OWASP minimum). */
export async function hashBehindPages(password: string): Promise<string> {
  return String(await HashThread.running().ask("hash", password));
}

export async function verifyBehindPages(passwordHash: string, password: string): Promise<boolean> {
  return (await HashThread.running().ask("verify", passwordHash, password)) === true;
}

/** Begun by the first who asks. An answer belongs to the question of its number and to no other. */
class HashThread {
  private static now: HashThread | undefined;
  private readonly worker = new Worker(resolve(/* turbopackIgnore: true */ "lib/account/hash-thread.mjs"));
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  static running(): HashThread {
    HashThread.now ??= new HashThread();
    return HashThread.now;
  }

  private constructor() {
    this.worker.unref();
    this.worker.on("message", ({ number, result, error }: Answer) => {
      const one = this.waiting.get(number);
      this.waiting.delete(number);
      if (this.waiting.size === 0) this.worker.unref();
      if (error || result === undefined) one?.fail(error ?? new Error("No answer"));
      else one?.done(result);
    });
    this.worker.on("error", (error) => {
      if (HashThread.now === this) HashThread.now = undefined;
      for (const { fail } of this.waiting.values()) fail(error);
    });
  }

  ask(verb: "hash" | "verify", ...words: string[]): Promise<string | boolean> {
    this.asked += 1;
    const number = this.asked;
    this.worker.ref(); // a command does not end while it waits for this
    return new Promise((done, fail) => {
      this.waiting.set(number, { done, fail });
      this.worker.postMessage({ number, verb, words });
    });
  }
}
