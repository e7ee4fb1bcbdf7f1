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
import { type ChartLine, isCapped, PLOT_HEIGHT, ROOM_ABOVE, scaleOf } from "#components/chart/bars";
import type { PlotProps } from "#components/chart/standing-plot";
import { MARK } from "#components/chart/tone";

const TOP = 8;
const BELOW = 6;
const FLOOR = PLOT_HEIGHT - BELOW;
/** Over a bar that reaches higher there is no place for its figure. */
const LABEL_ROOM = 18;

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
        margin={{ top: TOP, right: sides.right, bottom: BELOW, left: 0 }}
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

type MarkProps = {
  at: { x: number; y: number; width: number; height: number };
  bar: PlotProps["bars"][number];
  levels: readonly number[];
  full: number;
};

/** The figure stands over its bar, or inside when a level would strike it through. */
function Mark({
  at: { x, y, width, height },
  bar: { percent, value, tone, outlined },
  levels,
  full,
}: MarkProps) {
  const middle = x + width / 2;
  if (percent === null)
    return (
      <text x={middle} y={FLOOR - 8} textAnchor="middle" fontSize={15} fill="var(--ink-2)">
        –
      </text>
    );
  const { fill, edge } = MARK[tone];
  const struck = (from: number, to: number) => levels.some((level) => level > y + from && level < y + to);
  const capped = y < LABEL_ROOM;
  const inside = (tone === "total" && height > LABEL_ROOM) || capped || (struck(-19, -1) && !struck(4, 22));
  const onColour = inside && !outlined && (tone === "total" || tone === "baik");
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        style={{ fill: outlined ? "none" : fill, stroke: edge }}
        strokeWidth={2}
      />
      {isCapped(percent, full) && <Cap middle={middle} y={y} wide={width} />}
      <text
        x={middle}
        y={inside ? y + 18 : y - 6}
        textAnchor="middle"
        fontSize={13}
        fontWeight={700}
        paintOrder="stroke"
        style={onColour ? { fill: "var(--surface)" } : { fill: "var(--ink)", stroke: "var(--surface)" }}
        strokeWidth={onColour ? 0 : 4}
      >
        {value}
      </text>
    </g>
  );
}

/** Two notches across the end of a bar that goes on above the whole. */
function Cap({ middle, y, wide }: { middle: number; y: number; wide: number }) {
  const [from, to] = [middle - wide / 2 - 3, middle + wide / 2 + 3];
  return (
    <g>
      <path
        d={`M${from} ${y + 27}l${wide + 6} -5M${from} ${y + 31}l${wide + 6} -5`}
        stroke="var(--surface)"
        strokeWidth={2}
      />
      <text
        x={to}
        y={y + 42}
        textAnchor="end"
        fontSize={11}
        fontWeight={700}
        fill="var(--ink-2)"
        paintOrder="stroke"
        stroke="var(--surface)"
        strokeWidth={3}
      >
        &gt;100%
      </text>
    </g>
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
