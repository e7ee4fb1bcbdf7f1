/** Who holds half of it: the fewest, the most first. */
export type Half<T> = {
  holders: (T & { cumulative: number })[];
  rest: { count: number; people: number } | null;
  total: number;
  /** Of the holders together. */
  held: number;
};

/** More than so many are no agenda: the rest stands in the last row. */
const MOST = 12;

/** Equal shares keep their order; who holds nothing is neither a holder nor among the others. */
export function holdersOfHalf<T extends { people: number }>(items: readonly T[]): Half<T> | null {
  const sorted = items.filter(({ people }) => people > 0).toSorted((a, b) => b.people - a.people);
  const total = sorted.reduce((sum, { people }) => sum + people, 0);
  if (total === 0) return null;
  const holders: Half<T>["holders"] = [];
  let held = 0;
  for (const item of sorted) {
    if (held * 2 >= total || holders.length === MOST) break;
    held += item.people;
    holders.push({ ...item, cumulative: held });
  }
  const count = sorted.length - holders.length;
  return { holders, held, total, rest: count > 0 ? { count, people: total - held } : null };
}
