import { isShown, minus, plus, total, type Vector } from "#lib/publication/vector";

/** Of every desa what a table counts, from January or in its month. */
export type Cells = ReadonlyMap<string, Vector>;

/** Desa that are told together alone: as what is left of their puskesmas, or of the kabupaten. */
export type Group = {
  members: string[];
  /** The puskesmas whose total stays told; null where that is hidden too. */
  of: string | null;
  /** When it was last told. */
  sum: Vector;
  /** Made or joined by desa that were told until different months: its members are not told apart again this year. */
  fixed: boolean;
};

/** What was told of the desa of a table: its numbers when each was last told by itself, and who is told together. */
export type Told = { values: Readonly<Record<string, Vector>>; groups: readonly Group[] };

export const NOTHING_TOLD: Told = { values: {}, groups: [] };

export function valueIn(told: Told, desa: string): Vector {
  return told.values[desa] ?? [];
}

/** Since it was last told. */
export function sinceTold(cells: Cells, told: Told, desa: string): Vector {
  return minus(cells.get(desa) ?? [], valueIn(told, desa));
}

export function sumOf(cells: Cells, desa: readonly string[]): Vector {
  return total(desa.map((one) => cells.get(one) ?? []));
}

/** What whoever reads knows of them together until now: of former groups their sum, of others the number of each. */
export function knownOf(told: Told, members: readonly string[]): Vector {
  const within = new Set(members);
  const groups = told.groups.filter((group) => group.members.some((one) => within.has(one)));
  const grouped = new Set(groups.flatMap((group) => group.members));
  const alone = members.filter((one) => !grouped.has(one));
  return plus(total(groups.map(({ sum }) => sum)), total(alone.map((one) => valueIn(told, one))));
}

export function groupedIn({ groups }: Told): Set<string> {
  return new Set(groups.flatMap(({ members }) => members));
}

/**
 * The same desa apart and together as before, with the numbers of now; null where one of them would be too small: then
 * all stays as it was told. For a new version of a month, and for what stands the whole year.
 */
export function toldAgain(cells: Cells, before: Told, partition: Told): Told | null {
  const hidden = groupedIn(partition);
  const alone = [...cells.keys()].filter((desa) => !hidden.has(desa));
  if (!alone.every((desa) => isShown(sinceTold(cells, before, desa)))) return null;
  const released = before.groups.filter(({ members }) => !members.some((one) => hidden.has(one)));
  const together = [...partition.groups, ...released].map(({ members }) => members);
  if (!together.every((members) => isShown(minus(sumOf(cells, members), knownOf(before, members)))))
    return null;
  const now = (desa: string) => (hidden.has(desa) ? valueIn(before, desa) : (cells.get(desa) ?? []));
  return {
    values: Object.fromEntries([...cells.keys()].map((desa) => [desa, now(desa)])),
    groups: partition.groups.map((group) => ({ ...group, sum: sumOf(cells, group.members) })),
  };
}
