type Lacking = { key: string; gap: number | null; told: boolean };

export type Half = {
  /** Of all units, small numbers too. */
  gap: number;
  /** Those who hold half of it, the widest first; never one that a single person moves. */
  keys: ReadonlySet<string>;
  /** What those lack together. */
  held: number;
};

/** The fewest units that lack half of what is missing. */
export function halfOf(units: readonly Lacking[]): Half {
  const gap = units.reduce((sum, one) => sum + (one.gap ?? 0), 0);
  const keys = new Set<string>();
  let held = 0;
  for (const one of units.filter(({ told }) => told).toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0))) {
    if (held * 2 >= gap || !one.gap) break;
    keys.add(one.key);
    held += one.gap;
  }
  return { gap, keys, held };
}
