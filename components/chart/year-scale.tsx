import type { Place, Twelve } from "#components/chart/year-lines";

/** Two years by month over each other, and what the months left must bring. */
export type YearChartLine = {
  years: { now: number; before: number };
  now: Twelve;
  before: Twelve;
  /** 1-12: the month of the last point. */
  month: number;
  needed: { from: number; people: number } | null;
  minimum: { value: number; words: string } | null;
  /** What each month of this year says. */
  figures: readonly string[];
  labels: readonly string[];
};

/** Of the drawing, in its own units. */
export const SIZE = { width: 340, height: 148 } as const;
export const ROOM = { left: 10, right: 76, top: 16, bottom: 22 } as const;
export const STEP = (SIZE.width - ROOM.left - ROOM.right) / 11;

/** Where a month stands; 1 = January. */
export const xOf: Place = (month) => ROOM.left + (month - 1) * STEP;

export function yScale(line: YearChartLine): Place {
  const start = startOfScale(line);
  const top = Math.max(...valuesOf(line), start + 1);
  const height = SIZE.height - ROOM.top - ROOM.bottom - 8;
  return (value) => ROOM.top + height * (1 - (value - start) / (top - start));
}

/** Where the scale begins; 0 unless all stands high above it. Said under the chart. */
export function startOfScale(line: YearChartLine): number {
  const all = valuesOf(line);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low < high * 0.5) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(high || 1)) - 1);
  return Math.max(0, Math.floor((low - (high - low) * 0.3) / step) * step);
}

function valuesOf({ now, before, needed, minimum }: YearChartLine): number[] {
  return [...now, ...before, needed?.people ?? null, minimum?.value ?? null].filter(
    (value) => value !== null,
  );
}
