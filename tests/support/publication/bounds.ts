/** A sum of cells that somebody knows, or knows not to be above the sum of others: set of cells, those taken away, what is known. */
export type Known = { of: readonly number[]; less?: readonly number[]; least: number; most: number };

export type Bounds = { low: Int32Array; high: Int32Array };

const ENOUGH = 100_000;
const ROUNDS = 60;

/** What follows for each cell when no cell is below nought: every sum narrows its cells, again and again until nothing moves. */
export function boundsOf(cells: number, known: readonly Known[]): Bounds {
  const low = new Int32Array(cells);
  const high = new Int32Array(cells).fill(ENOUGH);
  for (let round = 0; round < ROUNDS; round++)
    if (!known.map((one) => narrow(one, low, high)).some(Boolean)) break;
  return { low, high };
}

function narrow({ of, less = [], least, most }: Known, low: Int32Array, high: Int32Array): boolean {
  let [sumLow, sumHigh] = [0, 0];
  for (const cell of of) {
    sumLow += low[cell] ?? 0;
    sumHigh += high[cell] ?? 0;
  }
  for (const cell of less) {
    sumLow -= high[cell] ?? 0;
    sumHigh -= low[cell] ?? 0;
  }
  let moved = false;
  const set = (cell: number, newLow: number, newHigh: number) => {
    if (newLow > (low[cell] ?? 0)) {
      low[cell] = newLow;
      moved = true;
    }
    if (newHigh < (high[cell] ?? 0)) {
      high[cell] = newHigh;
      moved = true;
    }
  };
  for (const cell of of) {
    const [l, h] = [low[cell] ?? 0, high[cell] ?? 0];
    set(cell, least - (sumHigh - h), most - (sumLow - l));
  }
  for (const cell of less) {
    const [l, h] = [low[cell] ?? 0, high[cell] ?? 0];
    set(cell, sumLow + h - most, sumHigh + l - least);
  }
  return moved;
}

/** Every known sum less all the known sums within it, largest first: what is left is known too. */
export function withRests(known: readonly Known[]): Known[] {
  const sums = known.filter(({ less }) => !less).sort((a, b) => b.of.length - a.of.length);
  const rests = sums.flatMap((whole) => restOf(whole, sums) ?? []);
  return [...known, ...rests];
}

function restOf(whole: Known, sums: readonly Known[]): Known | null {
  const left = new Set(whole.of);
  let taken = 0;
  for (const part of sums) {
    if (part === whole || part.of.length >= whole.of.length || part.of.length === 0) continue;
    if (!part.of.every((cell) => left.has(cell))) continue;
    for (const cell of part.of) left.delete(cell);
    taken += part.least;
  }
  if (taken === 0 && left.size === whole.of.length) return null;
  return { of: [...left], least: whole.least - taken, most: whole.most - taken };
}

/** Told exactly, or as one of 1, 2, 3, 4: whoever asks need not know more. */
export function isRecovered(truth: number, low: number, high: number): boolean {
  const right = low <= truth && truth <= high;
  return right && truth >= 1 && truth <= 4 && (low === high || (low >= 1 && high <= 4));
}
