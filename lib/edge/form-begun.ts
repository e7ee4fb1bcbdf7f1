import { AsyncLocalStorage } from "node:async_hooks";

export type Sending = {
  /** An action was reached with it. */
  begun: boolean;
  /** Too many come at once: the edge says so to the action, or the action to the edge. */
  crowded: boolean;
};

/** One for the process: the edge and what Next has built are loaded apart from each other. */
const KEY = Symbol.for("denyut.sending");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Sending> };

function sendings(): AsyncLocalStorage<Sending> {
  shared[KEY] ??= new AsyncLocalStorage<Sending>();
  return shared[KEY];
}

/** Runs the answer to a form; edge and action tell each other what they know of it in `sending`. */
export function whileSending<T>(sending: Sending, work: () => T): T {
  return sendings().run(sending, work);
}

/** Said by every action once it holds a form: an error from here on is ours, one before is the sender's. */
export function formBegan(form: unknown): void {
  if (!(form instanceof FormData)) throw new TypeError("Not a form");
  const sending = sendings().getStore();
  if (sending) sending.begun = true;
}

export function isCrowded(): boolean {
  return sendings().getStore()?.crowded ?? false;
}

/** The answer will be 429: its words are those of the action. */
export function tellCrowded(): void {
  const sending = sendings().getStore();
  if (sending) sending.crowded = true;
}
