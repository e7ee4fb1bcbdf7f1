import type { CSSProperties } from "react";
import { BarMark } from "#components/chart/bar-mark";
import {
  type ChartBar,
  type ChartLine,
  type Measure,
  PLOT_FLOOR,
  PLOT_HEIGHT,
  scaleOf,
  yOf,
} from "#components/chart/bars";
import { formatMeasured } from "#lib/format";

/** The bars of a standing chart: upward in pixels, across in the columns of the rows that stand under them. */
export function StandingPlot({
  sentence,
  sides,
  grid,
  bars,
  lines,
  measure: { per, unit },
}: {
  sentence: string;
  sides: { left: number; right: number };
  grid: CSSProperties;
  bars: readonly ChartBar[];
  lines: readonly ChartLine[];
  measure: Measure;
}) {
  const { full, ticks } = scaleOf(bars, lines, per);
  const levels = lines.map(({ percent }) => yOf(percent, full));
  const between = { left: sides.left, width: `calc(100% - ${sides.left + sides.right}px)` };
  return (
    <div role="img" aria-label={sentence} className="relative grid" style={grid}>
      <svg aria-hidden="true" height={PLOT_HEIGHT} className="absolute overflow-visible" style={between}>
        {per !== 100 && (
          <text x={-sides.left} y={yOf(full, full) - 12} fontSize={12} fill="var(--ink-2)">
            {unit}
          </text>
        )}
        {ticks.map((tick) => (
          <g key={tick}>
            <line x2="100%" y1={yOf(tick, full)} y2={yOf(tick, full)} stroke="var(--line)" />
            <text x={-8} y={yOf(tick, full) + 4} textAnchor="end" fontSize={12} fill="var(--ink-2)">
              {per === 100 && tick === full ? `${full}%` : formatMeasured(tick)}
            </text>
          </g>
        ))}
      </svg>
      {bars.map((bar, index) => (
        <svg
          key={bar.key}
          aria-hidden="true"
          width="100%"
          height={PLOT_HEIGHT}
          className="relative max-w-[93px] justify-self-center overflow-visible"
          style={{ gridColumn: index + 2 }}
        >
          <BarMark bar={bar} full={full} per={per} levels={levels} />
        </svg>
      ))}
      <svg aria-hidden="true" height={PLOT_HEIGHT} className="absolute overflow-visible" style={between}>
        <line x2="100%" y1={PLOT_FLOOR} y2={PLOT_FLOOR} stroke="var(--ink)" strokeWidth={1.4} />
        {lines.map((line) => (
          <Level key={line.label} line={line} lines={lines} full={full} />
        ))}
      </svg>
    </div>
  );
}

/** The dashed level is named above its line, the solid one below: late in the year they come close. */
function Level({ line, lines, full }: { line: ChartLine; lines: readonly ChartLine[]; full: number }) {
  const y = yOf(line.percent, full);
  const dashed = lines.find((other) => other.dashed);
  const named = line.dashed ? y - 12 : Math.max(y + 3, dashed ? yOf(dashed.percent, full) + 19 : 0);
  return (
    <g>
      <line
        x2="100%"
        y1={y}
        y2={y}
        stroke="var(--ink)"
        strokeWidth={line.dashed ? 1.4 : 2}
        strokeDasharray={line.dashed ? "6 5" : undefined}
      />
      <text x="100%" y={named} dx={6} fontSize={12} fill={line.dashed ? "var(--ink-2)" : "var(--ink)"}>
        <tspan fontWeight={700}>{line.value}</tspan>
        <tspan x="100%" dx={6} dy={15}>
          {line.label}
        </tspan>
      </text>
    </g>
  );
}
