import { isCapped, PLOT_BELOW, PLOT_HEIGHT, type PlotProps } from "#components/chart/bars";
import { MARK } from "#components/chart/tone";

const FLOOR = PLOT_HEIGHT - PLOT_BELOW;
/** Over a bar that reaches higher there is no place for its figure. */
const LABEL_ROOM = 18;

type MarkProps = {
  at: { x: number; y: number; width: number; height: number };
  bar: PlotProps["bars"][number];
  levels: readonly number[];
  full: number;
};

/** The figure stands over its bar, or inside when a level would strike it through. */
export function Mark({
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
      {inside && !onColour && (
        <rect x={middle - 19} y={y + 5} width={38} height={17} rx={3} style={{ fill: "var(--surface)" }} />
      )}
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
  const from = middle - wide / 2 - 3;
  return (
    <g>
      <path
        d={`M${from} ${y + 27}l${wide + 6} -5M${from} ${y + 31}l${wide + 6} -5`}
        stroke="var(--surface)"
        strokeWidth={2}
      />
      <text
        x={middle}
        y={y + 42}
        textAnchor="middle"
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
