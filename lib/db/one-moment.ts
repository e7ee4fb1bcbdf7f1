import { AsyncLocalStorage } from "node:async_hooks";

// Pages, routes and jobs are bundled apart, each with this file of its own, and share the connections: so they share this.
const kept = globalThis as { denyutOneMoment?: AsyncLocalStorage<boolean> };
kept.denyutOneMoment ??= new AsyncLocalStorage();
const scope = kept.denyutOneMoment;

/** The transaction that is begun here sees one moment from its first statement to its last, and can write nothing. */
export function atOneMoment<T>(begin: () => Promise<T>): Promise<T> {
  return scope.run(true, async () => await begin());
}

/** Within it: what is begun besides is none of it. */
export function besidesIt<T>(work: () => Promise<T>): Promise<T> {
  return scope.run(false, async () => await work());
}

/** What a transaction of whoever asks begins with. */
export function beginning(): string {
  return scope.getStore() ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN";
}
