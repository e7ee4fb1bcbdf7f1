import { AsyncLocalStorage } from "node:async_hooks";

// Pages, routes and jobs are bundled apart, each with this file of its own, and share the connections: so they share this.
const kept = globalThis as { denyutHolding?: AsyncLocalStorage<true> };
kept.denyutHolding ??= new AsyncLocalStorage();
const scope = kept.denyutHolding;

/** Runs what keeps a connection of the server's until it has ended. */
export function holding<T>(work: () => Promise<T>): Promise<T> {
  return scope.run(true, async () => await work());
}

/** Whether whoever asks keeps a connection already. */
export function holdsConnection(): boolean {
  return scope.getStore() === true;
}
