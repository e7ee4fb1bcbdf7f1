/** A number chooses, round and round. */
export function chosen<T>(from: readonly T[], number: number): T {
  const one = from[number % from.length];
  if (one === undefined) throw new Error("Nothing to choose from");
  return one;
}
