"use client";

import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { Mark } from "#components/chart/bar-mark";
import {
  type ChartLine,
  PLOT_BELOW,
  PLOT_HEIGHT,
  type PlotProps,
  ROOM_ABOVE,
  scaleOf,
} from "#components/chart/bars";

const TOP = 8;
const FLOOR = PLOT_HEIGHT - PLOT_BELOW;

export function RechartsBars({ sides, lines, bars }: PlotProps) {
  const { full, ticks } = scaleOf(bars, lines);
  const top = full * ROOM_ABOVE;
  const levels = lines.map(({ percent }) => yOf(percent, top));
  return (
    <ResponsiveContainer
      width="100%"
      height={PLOT_HEIGHT}
      initialDimension={{ width: 900, height: PLOT_HEIGHT }}
    >
      <BarChart
        data={bars.map((bar) => ({ ...bar, drawn: Math.min(bar.percent ?? 0, top) }))}
        margin={{ top: TOP, right: sides.right, bottom: PLOT_BELOW, left: 0 }}
        barCategoryGap="20%"
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" syncWithTicks />
        <XAxis dataKey="key" hide height={0} />
        <YAxis
          width={sides.left}
          domain={[0, top]}
          ticks={[...ticks]}
          interval={0}
          tickFormatter={(tick: number) => (tick === full ? `${full}%` : String(tick))}
          tickLine={false}
          axisLine={false}
          tick={{ fontSize: 12, fill: "var(--ink-2)" }}
        />
        <Bar
          dataKey="drawn"
          isAnimationActive={false}
          maxBarSize={56}
          shape={({ x, y, width, height, originalDataIndex }: BarShapeProps) => {
            const bar = bars[originalDataIndex];
            return bar ? <Mark at={{ x, y, width, height }} bar={bar} levels={levels} full={full} /> : <g />;
          }}
        />
        <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.4} />
        {lines.map((line) => (
          <ReferenceLine
            key={line.label}
            y={line.percent}
            stroke="var(--ink)"
            strokeWidth={line.dashed ? 1.4 : 2}
            strokeDasharray={line.dashed ? "6 5" : "none"}
            label={({ viewBox }: LabelProps) => (
              <LevelName viewBox={viewBox} line={line} others={lines} top={top} />
            )}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

type LabelProps = { viewBox: { x: number; y: number; width: number } };

/** The dashed level is named above its line, the solid one below: late in the year they come close. */
function LevelName({
  viewBox,
  line,
  others,
  top,
}: LabelProps & { line: ChartLine; others: readonly ChartLine[]; top: number }) {
  const x = viewBox.x + viewBox.width + 6;
  const dashedAt = others.find(({ dashed }) => dashed)?.percent;
  const y = line.dashed
    ? viewBox.y - 12
    : Math.max(viewBox.y + 3, dashedAt === undefined ? 0 : yOf(dashedAt, top) + 19);
  const colour = line.dashed ? "var(--ink-2)" : "var(--ink)";
  return (
    <text x={x} y={y} fontSize={12} fill={colour}>
      <tspan fontWeight={700}>{line.value}</tspan>
      <tspan x={x} dy={15}>
        {line.label}
      </tspan>
    </text>
  );
}

function yOf(percent: number, top: number): number {
  return FLOOR - (Math.min(percent, top) / top) * (FLOOR - TOP);
}
