import type { WeighingRow } from "#lib/entry/weighing-row";

export type WeighingCounts = Record<"s" | "d" | "n" | "t" | "twoT" | "o" | "b" | "bgm", number>;

/** The counts of the month as far as the grid knows them; `s` is the number of children who belong to it. */
export function weighingCounts(rows: readonly WeighingRow[]): WeighingCounts {
  const count = (holds: (row: WeighingRow) => boolean) => rows.filter(holds).length;
  return {
    s: rows.length,
    d: count(({ verdict }) => verdict !== null),
    n: count(({ verdict }) => verdict === "N"),
    t: count(({ verdict }) => verdict === "T"),
    twoT: count(({ twoT }) => twoT),
    o: count(({ verdict }) => verdict === "O"),
    b: count(({ verdict }) => verdict === "B"),
    bgm: count((row) => row.bgm),
  };
}
