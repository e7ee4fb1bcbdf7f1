import { type ChartBar, isCapped, PLOT_FLOOR, yOf } from "#components/chart/bars";
import { MARK } from "#components/chart/tone";

/** A lower bar has no place for its figure inside. */
const LABEL_ROOM = 18;

/** One bar of a standing chart in its column. The figure stands over it, or inside when a level would strike it through. */
export function BarMark({
  bar: { percent, value, tone, outlined = false },
  full,
  per,
  levels,
}: {
  bar: ChartBar;
  full: number;
  per: number;
  /** How far down the levels lie. */
  levels: readonly number[];
}) {
  if (percent === null)
    return (
      <text x="50%" y={PLOT_FLOOR - 8} textAnchor="middle" fontSize={15} fill="var(--ink-2)">
        –
      </text>
    );
  const y = yOf(percent, full);
  const height = PLOT_FLOOR - y;
  const { fill, edge } = MARK[tone];
  const struck = (from: number, to: number) => levels.some((level) => level > y + from && level < y + to);
  const inside = (tone === "total" && height > LABEL_ROOM) || (struck(-19, -1) && !struck(4, 22));
  const onColour = inside && !outlined && (tone === "total" || tone === "baik");
  return (
    <>
      <rect
        x="20%"
        y={y}
        width="60%"
        height={height}
        fill={outlined ? "none" : fill}
        stroke={edge}
        strokeWidth={2}
      />
      {isCapped(percent, full, per) && <Cap y={y} />}
      <text
        x="50%"
        y={inside ? y + 18 : y - 6}
        textAnchor="middle"
        fontSize={13}
        fontWeight={700}
        paintOrder="stroke"
        fill={onColour ? "var(--surface)" : "var(--ink)"}
        stroke="var(--surface)"
        strokeWidth={onColour ? 0 : inside ? 9 : 4}
        strokeLinejoin="round"
      >
        {value}
      </text>
    </>
  );
}

/** Two notches across the end of a bar that goes on above the whole. */
function Cap({ y }: { y: number }) {
  return (
    <>
      {[27, 31].map((down) => (
        <line
          key={down}
          x1="15%"
          x2="85%"
          y1={y + down}
          y2={y + down - 5}
          stroke="var(--surface)"
          strokeWidth={2}
        />
      ))}
      <text
        x="50%"
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
    </>
  );
}
