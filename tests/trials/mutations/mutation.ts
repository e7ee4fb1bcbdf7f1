/** One way to count wrongly: a text that stands once in a file, and what it becomes. */
export type Mutation = { name: string; file: string; find: string; replace: string };

type Change = readonly [name: string, find: string, replace: string];

/** Several changes of one file, each applied alone. */
export function changes(file: string, ...of: readonly Change[]): Mutation[] {
  return of.map(([name, find, replace]) => ({ name, file, find, replace }));
}

/** How often the text stands there; anything but once makes the mutation void. */
export function occurrences(text: string, find: string): number {
  return text.split(find).length - 1;
}
