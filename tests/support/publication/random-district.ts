import type { Step, Table } from "#lib/publication/table";
import { tellTable, UNTOLD } from "#lib/publication/table";
import type { Cells } from "#lib/publication/told";
import type { Vector } from "#lib/publication/vector";

/** Numbers from 0 up to below 1, always the same for a seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One version of a month: what the tables counted, and what was told of them. */
export type Issue = { month: number; version: number; counted: Cells[]; told: Table[] };

export type Trial = {
  desa: string[];
  puskesmasOf: (desa: string) => string | null;
  /** The second lies within the first, the third within the second. */
  issues: Issue[];
  /** Nothing was ever taken back: whoever knows that knows more. */
  grows: boolean;
};

type Make = { seed: number; span: "SINCE_JANUARY" | "OWN_MONTH"; tables: number; sides: 1 | 2 };

const HOSTILE = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 11, 14, 25] as const;

/** A district of small numbers over a year: months left out, months told twice, records that come late or are taken back. */
export function randomTrial({ seed, span, tables, sides }: Make): Trial {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const puskesmas = 1 + Math.floor(next() * 5);
  const desa = Array.from({ length: puskesmas }, (_, p) =>
    Array.from({ length: 1 + Math.floor(next() * 7) }, (_, d) => `${p}.${d}`),
  ).flat();
  const late = next() < 0.1 ? desa.at(-1) : null;
  const puskesmasOf = (one: string) => (one === late ? null : (one.split(".")[0] ?? null));
  const grows = next() < 0.6;
  const sum = new Map<string, number[]>();
  const few = next() < 0.3;

  const count = (): Cells[] => {
    const add = () => (few && next() < 0.7 ? Math.floor(next() * 4) : pick(HOSTILE));
    const all = desa.map((one) => {
      const own = sum.get(one) ?? Array<number>(tables + sides - 1).fill(0);
      const made = span === "OWN_MONTH" ? own.map(() => 0) : [...own];
      // The last of the chain first: each holds all that the one within it holds.
      for (let at = tables - 1, within = 0; at >= 0; at--) {
        within += next() < 0.5 ? 0 : add();
        made[at] = (made[at] ?? 0) + within;
      }
      if (sides === 2) made[tables] = (made[tables] ?? 0) + add();
      sum.set(one, made);
      return [one, made] as const;
    });
    return Array.from({ length: tables }, (_, at) => {
      const vector = (made: number[]): Vector =>
        sides === 2
          ? [made[at] ?? 0, (made[0] ?? 0) - (made[at] ?? 0) + (made[tables] ?? 0)]
          : [made[at] ?? 0];
      return new Map(all.map(([one, made]) => [one, vector(made)]));
    });
  };
  const correct = (counted: Cells[]): Cells[] =>
    counted.map(
      (cells, at) =>
        new Map(
          [...cells].map(([one, value]) => {
            if (at > 0 || next() < 0.9) return [one, value];
            const by = grows ? 1 : next() < 0.5 ? 1 : -1;
            const changed = value.map((n, side) => (side === 0 ? Math.max(tables > 1 ? n : 0, n + by) : n));
            const own = sum.get(one);
            if (own && span === "SINCE_JANUARY") own[0] = changed[0] ?? 0;
            return [one, changed];
          }),
        ),
    );

  const issues: Issue[] = [];
  let before = Array<Table>(tables).fill(UNTOLD);
  for (let month = 1; month <= 12; month++) {
    const counted = count();
    if (next() < 0.15) continue;
    const first = tellAll({ span, month, counted, before, former: null, puskesmasOf });
    issues.push({ month, version: 1, counted, told: first });
    let last = first;
    if (next() < 0.25) {
      const corrected = correct(counted);
      last = tellAll({ span, month, counted: corrected, before, former: first, puskesmasOf });
      issues.push({ month, version: 2, counted: corrected, told: last });
    }
    before = last;
  }
  return { desa, puskesmasOf, issues, grows };
}

type Telling = Pick<Step, "month" | "puskesmasOf"> & {
  span: Make["span"];
  counted: Cells[];
  before: Table[];
  former: Table[] | null;
};

function tellAll({ span, month, counted, before, former, puskesmasOf }: Telling): Table[] {
  const told: Table[] = [];
  for (const [at, cells] of counted.entries())
    told.push(
      tellTable(span, {
        month,
        cells,
        puskesmasOf,
        whole: told[at - 1] ?? null,
        before: before[at] ?? UNTOLD,
        former: former?.[at] ?? null,
      }),
    );
  return told;
}
