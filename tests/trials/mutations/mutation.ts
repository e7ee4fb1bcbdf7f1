/** One way to go wrong: a text that stands once in a file, and what it becomes. */
export type Mutation = {
  name: string;
  file: string;
  find: string;
  replace: string;
  /** The tables of measures, unless another test is to notice. */
  noticedBy?: NoticedBy;
};

export type NoticedBy = { project: "unit" | "integration"; test: string };

type Change = readonly [name: string, find: string, replace: string];

/** Several changes of one file, each applied alone. */
export function changes(file: string, ...of: readonly Change[]): Mutation[] {
  return of.map(([name, find, replace]) => ({ name, file, find, replace }));
}

export function noticed(noticedBy: NoticedBy, ...of: readonly Mutation[]): Mutation[] {
  return of.map((mutation) => ({ ...mutation, noticedBy }));
}

/** How often the text stands there; anything but once makes the mutation void. */
export function occurrences(text: string, find: string): number {
  return text.split(find).length - 1;
}
