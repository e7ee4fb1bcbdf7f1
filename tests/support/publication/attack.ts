import { cellsOf } from "#lib/publication/cells";
import { boundsOf, isRecovered, type Known, withRests } from "#tests/support/publication/bounds";
import type { Issue, Trial } from "#tests/support/publication/random-district";

export type Found = { suppressed: number; recovered: string[] };

const KABUPATEN = "kabupaten";

/**
 * Somebody who has kept every version of every month, and knows the network, that nobody is below nought, that a part is
 * never more than its whole, and whether records are ever taken back.
 */
export function attack(trial: Trial, span: "SINCE_JANUARY" | "OWN_MONTH"): Found {
  const found: Found = { suppressed: 0, recovered: [] };
  const latest = trial.issues.filter((one, index) => trial.issues[index + 1]?.month !== one.month);
  const former = trial.issues.filter((one) => !latest.includes(one));
  const sides = [...(trial.issues[0]?.counted[0]?.values().next().value ?? [])].length;
  const chains: { chain: Issue[]; again?: Issue }[] =
    span === "OWN_MONTH" ? trial.issues.map((one) => ({ chain: [one] })) : [{ chain: latest }];
  for (const one of former) {
    const chain = span === "OWN_MONTH" ? [one] : [...latest.filter(({ month }) => month < one.month), one];
    const again = latest.find(({ month }) => month === one.month);
    chains.push({ chain, ...(trial.grows && again && { again }) });
  }
  for (const { chain, again } of chains)
    for (let side = 0; side < sides; side++)
      attackSide(trial, { chain, side, ...(side === 0 && again && { again }) }, found);
  return found;
}

type Asked = { chain: Issue[]; again?: Issue; side: number };

/** One side of all tables over the months of a chain. */
function attackSide(trial: Trial, { chain, again, side }: Asked, found: Found): void {
  const cells = new Cells();
  const known: Known[] = [];
  const upToOfTables: ((desa: string, at: number) => number[])[] = [];
  const tables = chain[0]?.counted.length ?? 0;
  const truth = (table: number, desa: string, at: number) =>
    chain[at]?.counted[table]?.get(desa)?.[side] ?? 0;

  for (let table = 0; table < tables; table++) {
    const syncs = chain.flatMap(({ told, month }, at) => (told[table]?.desa?.month === month ? [at] : []));
    const month = (desa: string, at: number) =>
      cells.at(`${table} ${desa} month ${at}`, truth(table, desa, at) - truth(table, desa, at - 1));
    const between = (desa: string, from: number, to: number) =>
      cells.at(`${table} ${desa} until ${to}`, truth(table, desa, to) - truth(table, desa, from));
    for (const desa of trial.desa)
      for (const [index, to] of syncs.entries()) {
        const from = syncs[index - 1] ?? -1;
        const months = Array.from({ length: to - from }, (_, step) => month(desa, from + 1 + step));
        known.push({ of: months, less: [between(desa, from, to)], least: 0, most: 0 });
      }
    /** Cells of a desa from one told month to another, in the largest pieces that there are. */
    const pieces = (desa: string, from: number, to: number): number[] =>
      syncs.includes(to) && (from === -1 || syncs.includes(from))
        ? syncs.flatMap((sync, index) =>
            sync > from && sync <= to ? [between(desa, syncs[index - 1] ?? -1, sync)] : [],
          )
        : Array.from({ length: to - from }, (_, step) => month(desa, from + 1 + step));
    upToOfTables.push((desa, at) => (syncs.includes(at) ? pieces(desa, -1, at) : []));

    for (const [unit, desaOf] of unitsOf(trial)) {
      const told = chain.flatMap((issue, at) => {
        const value = valueIn(trial, issue, table, unit, side);
        return value === null ? [] : [{ at, value }];
      });
      const points = [{ at: -1, value: 0 }, ...told];
      for (const [index, to] of points.entries())
        for (const from of points.slice(0, index)) {
          const sum = to.value - from.value;
          known.push({ of: desaOf.flatMap((desa) => pieces(desa, from.at, to.at)), least: sum, most: sum });
        }
      const later = again && valueIn(trial, again, table, unit, side);
      if (later === null || later === undefined || !again) continue;
      const at = chain.length - 1;
      const more = desaOf.map((desa) =>
        cells.at(
          `${table} ${desa} more`,
          (again.counted[table]?.get(desa)?.[side] ?? 0) - truth(table, desa, at),
        ),
      );
      for (const from of points.filter((one) => one.at < at)) {
        const of = [...desaOf.flatMap((desa) => pieces(desa, from.at, at)), ...more];
        known.push({ of, least: later - from.value, most: later - from.value });
      }
    }
    const whole = upToOfTables[table - 1];
    if (whole && side === 0)
      for (const desa of trial.desa)
        for (const at of syncs) {
          const [of, less] = [pieces(desa, -1, at), whole(desa, at)];
          if (less.length > 0) known.push({ of, less, least: -100_000, most: 0 });
        }
  }

  const { low, high } = boundsOf(cells.size, withRests(known));
  for (const [name, { index, truth: count }] of cells.all) {
    if (name.endsWith("more") || count < 1 || count > 4) continue;
    found.suppressed++;
    const [least, most] = [low[index] ?? 0, high[index] ?? 0];
    if (isRecovered(count, least, most)) found.recovered.push(`${name}: ${count} in ${least}-${most}`);
  }
}

function valueIn(trial: Trial, issue: Issue, table: number, unit: string, side: number): number | null {
  const told = issue.told[table];
  const cell = told && cellsOf(told, KABUPATEN, trial.puskesmasOf).get(unit);
  return cell?.value && cell.month === issue.month ? (cell.value[side] ?? 0) : null;
}

/** Every unit with its desa: the kabupaten, each puskesmas, each desa. */
function unitsOf({ desa, puskesmasOf }: Trial): [string, string[]][] {
  const puskesmas = [...new Set(desa.flatMap((one) => puskesmasOf(one) ?? []))];
  return [
    [KABUPATEN, desa],
    ...puskesmas.map((one): [string, string[]] => [one, desa.filter((each) => puskesmasOf(each) === one)]),
    ...desa.map((one): [string, string[]] => [one, [one]]),
  ];
}

class Cells {
  readonly all = new Map<string, { index: number; truth: number }>();

  get size(): number {
    return this.all.size;
  }

  at(name: string, truth: number): number {
    const cell = this.all.get(name) ?? { index: this.all.size, truth };
    this.all.set(name, cell);
    return cell.index;
  }
}
