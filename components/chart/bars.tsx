import type { ReactNode } from "react";
import type { Tone } from "#components/chart/tone";

// The one charting way: a chart is drawn by the server, in shares of its place, so that it needs no script and no
// measuring, and the same picture serves phone, desk and paper. A chart library comes in with the first chart that a
// pointer explores on a desk (lines over time, comparisons), there alone, and never for a bar.

/** One unit of a bar chart, as it is to be shown. */
export type ChartBar = {
  key: string;
  name: string;
  /** For under a narrow bar: "Tj. Pendam". */
  shortName?: string;
  href?: string | undefined;
  /** Of a hundred, or of what the chart's measure says. Null is a gap with "–", never a bar of height nought. */
  percent: number | null;
  /** "86,4" */
  value: string;
  tone: Tone;
  /** Drawn empty: one person moves it. */
  outlined?: boolean;
  /** The verdict in words with its sign: beside a bar, and small under one. */
  status: ReactNode;
  smallStatus?: ReactNode;
  /** For the chart lying down: "57/66", what moved, what is missing. */
  facts: { made: ReactNode; moved: ReactNode; gap: ReactNode };
};

/** A level all bars are held against; solid = due by now, dashed = in the end. */
export type ChartLine = { percent: number; value: string; label: string; dashed: boolean };

/** What stands in a row under the bars, aligned with them, the total last. */
export type ChartRow = { label: string; cells: readonly ReactNode[]; strong?: boolean };

/** Of how many the figures are told, and how that is written: 100 and "%", 1000 and "per 1.000". */
export type Measure = { per: number; unit: string };

const FULLS = [10, 25, 50] as const;
const STEPS: Record<number, number> = { 10: 2, 25: 5, 50: 10, 100: 25 };

/** What the whole height or width stands for. */
export type Scale = { full: number; ticks: readonly number[] };

/**
 * From nought to 100; where all shares are small, to a smaller whole, so that they can be told apart. What is told of a
 * thousand or more has no whole that it could fill: its scale holds the highest of it.
 */
export function scaleOf(
  bars: readonly Pick<ChartBar, "percent">[],
  lines: readonly Pick<ChartLine, "percent">[],
  per: number,
): Scale {
  const highest = Math.max(0, ...[...bars, ...lines].map(({ percent }) => percent ?? 0));
  if (per !== 100) return openScale(highest);
  const full = FULLS.find((one) => highest <= one) ?? 100;
  return scaleTo(full, STEPS[full] ?? full);
}

/** Four or five even steps of 1, 2 or 5 and its tens. */
function openScale(highest: number): Scale {
  const least = (highest || 1) / 5;
  const ten = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5].find((one) => one * ten >= least) ?? 10) * ten;
  return scaleTo(Math.ceil((highest || 1) / step) * step, step);
}

function scaleTo(full: number, step: number): Scale {
  const steps = Math.round(full / step);
  return { full, ticks: Array.from({ length: steps + 1 }, (_, index) => index * step) };
}

/** A bar that reaches further than its whole ends in a cap that says so. */
export function isCapped(percent: number | null, full: number, per: number): boolean {
  return per === 100 && percent !== null && full === 100 && percent > full;
}

/** Of the standing chart, in pixels; its column heads reach up over it. */
export const PLOT_HEIGHT = 250;
/** Over the highest bar there is room for its figure. */
const PLOT_TOP = 20;
/** Where the bars stand. */
export const PLOT_FLOOR = 244;
/** Above the whole the drawing stops a little later, the figure stays true. */
const ROOM_ABOVE = 1.08;

/** How far down from the top of a standing chart that share is. */
export function yOf(percent: number, full: number): number {
  const top = full * ROOM_ABOVE;
  const y = PLOT_FLOOR - (Math.min(percent, top) / top) * (PLOT_FLOOR - PLOT_TOP);
  return Math.round(y * 10) / 10;
}
