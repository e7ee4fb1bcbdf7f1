type Point = { x: number; y: number };

export type GrowthLine = {
  /** "−2 kurang", at the right end. */
  label: string;
  look: "median" | "plain" | "warning" | "danger";
  points: readonly Point[];
};

/** Filled = gained, hollow = did not, `gap` = nothing before it to compare with: the line breaks. */
export type GrowthPoint = Point & { mark: "filled" | "hollow" | "gap"; name: string };

const LOOKS = {
  median: { stroke: "var(--baik)", width: 1.6, dash: undefined },
  plain: { stroke: "var(--line-strong)", width: 1.2, dash: undefined },
  warning: { stroke: "var(--kurang)", width: 1.6, dash: "6 4" },
  danger: { stroke: "var(--jelek)", width: 1.6, dash: undefined },
} satisfies Record<GrowthLine["look"], object>;

/** Measurements over age on standard lines; lines are stretched to the card, words and points are not. */
export function GrowthChart({
  sentence,
  lines,
  points,
  last,
  ages,
}: {
  sentence: string;
  lines: readonly GrowthLine[];
  points: readonly GrowthPoint[];
  /** "8,8 kg · z −3,12", beside the last point. */
  last?: string;
  /** Marks of the age axis, first and last are its ends: [0, 6, … 36]. */
  ages: readonly number[];
}) {
  const from = ages[0] ?? 0;
  const until = ages.at(-1) ?? 1;
  const seen = lines.map((line) => ({
    ...line,
    points: line.points.filter(({ x }) => x >= from && x <= until),
  }));
  const { low, high, ticks } = scaleOf([...seen.flatMap((line) => line.points), ...points].map(({ y }) => y));
  const left = (x: number) => ((x - from) / (until - from)) * 100;
  const top = (y: number) => ((high - y) / (high - low)) * 100;
  const path = (run: readonly Point[]) =>
    run
      .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${left(x).toFixed(2)} ${top(y).toFixed(2)}`)
      .join("");
  const ends = spread(seen.map((line) => ({ label: line.label, at: top(line.points.at(-1)?.y ?? low) })));
  const end = points.at(-1);

  return (
    <div role="img" aria-label={sentence} className="pt-2 pr-27 pb-5 pl-7 text-[0.75rem] leading-4">
      <div className="relative h-60">
        {ticks.map((tick) => (
          <div
            key={tick}
            className="absolute inset-x-0 border-t border-line"
            style={{ top: `${top(tick)}%` }}
          >
            <span className="absolute right-full -mt-2 pr-1.5 text-ink-2">{tick}</span>
          </div>
        ))}
        {ages.map((age) => (
          <span
            key={age}
            className="absolute top-full mt-1 -translate-x-1/2 text-ink-2"
            style={{ left: `${left(age)}%` }}
          >
            {age}
          </span>
        ))}
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          aria-hidden="true"
        >
          {seen.map(({ label, look, points: run }) => (
            <path
              key={label}
              d={path(run)}
              fill="none"
              vectorEffect="non-scaling-stroke"
              style={{ stroke: LOOKS[look].stroke }}
              strokeWidth={LOOKS[look].width}
              strokeDasharray={LOOKS[look].dash}
            />
          ))}
          {runsOf(points).map((run) => (
            <path
              key={run[0]?.x}
              d={path(run)}
              fill="none"
              stroke="var(--ink)"
              strokeWidth="1.6"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {seen.map(({ label }) => (
          <span
            key={label}
            className="absolute left-full -mt-2 pl-1.5 whitespace-nowrap text-ink-2"
            style={{ top: `${ends.get(label)}%` }}
          >
            {label}
          </span>
        ))}
        {points.map((point) => (
          <span
            key={point.x}
            title={point.name}
            className={`absolute -translate-1/2 rounded-[50%] border-[1.8px] border-ink ${point === end ? "size-3" : "size-2"} ${point.mark === "hollow" ? "bg-surface" : "bg-ink"}`}
            style={{ left: `${left(point.x)}%`, top: `${top(point.y)}%` }}
          />
        ))}
        {end && last && (
          <b
            className={`absolute mt-2.5 bg-surface/80 px-0.5 text-[0.8125rem] whitespace-nowrap ${left(end.x) > 85 ? "-translate-x-full" : ""}`}
            style={{ left: `${left(end.x)}%`, top: `${top(end.y)}%` }}
          >
            {last}
          </b>
        )}
      </div>
    </div>
  );
}

/** About six even marks; growth may begin above nought and the marks say where. */
function scaleOf(values: readonly number[]) {
  const min = Math.min(...values);
  const max = Math.max(...values);
  const step = [1, 2, 3, 5, 10, 20].find((size) => (max - min) / size <= 7) ?? 20;
  const low = Math.floor(min / step) * step;
  const high = Math.ceil(max / step) * step;
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  return { low, high, ticks };
}

function runsOf(points: readonly GrowthPoint[]): GrowthPoint[][] {
  const runs: GrowthPoint[][] = [];
  for (const point of points) {
    if (point.mark === "gap" || runs.length === 0) runs.push([point]);
    else runs.at(-1)?.push(point);
  }
  return runs;
}

const LABEL_HEIGHT = 6;

/** Names at the line ends, pushed down where they would overlap. */
function spread(labels: readonly { label: string; at: number }[]): Map<string, number> {
  let free = Number.NEGATIVE_INFINITY;
  const placed = new Map<string, number>();
  for (const { label, at } of labels.toSorted((one, other) => one.at - other.at)) {
    placed.set(label, Math.max(at, free));
    free = Math.max(at, free) + LABEL_HEIGHT;
  }
  return placed;
}
