import { AsyncLocalStorage } from "node:async_hooks";

type Sending = { begun: boolean };

/** One for the process: the edge and what Next has built are loaded apart from each other. */
const KEY = Symbol.for("denyut.sending");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Sending> };

function sendings(): AsyncLocalStorage<Sending> {
  shared[KEY] ??= new AsyncLocalStorage<Sending>();
  return shared[KEY];
}

/** Runs the answer to a form; `sending.begun` tells whether an action was ever reached with it. */
export function whileSending<T>(sending: Sending, work: () => T): T {
  return sendings().run(sending, work);
}

/** Said by every action once it holds a form: an error from here on is ours, one before is the sender's. */
export function formBegan(form: unknown): void {
  if (!(form instanceof FormData)) throw new TypeError("Not a form");
  const sending = sendings().getStore();
  if (sending) sending.begun = true;
}
