const WIDTH = 88;
const HEIGHT = 26;
const FLOOR = HEIGHT - 1;
const SLOT = WIDTH / 12;

type Twelve = readonly (number | null)[];

/** Twelve slots of the month's own count against the monthly minimum; the current one in ink, those to come empty. */
export function MonthBars({
  counts,
  current,
  minimum,
}: {
  counts: Twelve;
  /** 1 = January; later ones are empty. */
  current: number;
  minimum: number | null;
}) {
  const top = Math.max(1, minimum ?? 0, ...counts.map((count) => count ?? 0));
  const height = (count: number) => (count / top) * (HEIGHT - 4);
  const toneOf = (index: number): (typeof TONES)[number] =>
    index >= current || counts[index] === null ? "line" : index + 1 === current ? "ink" : "months";
  const bars = counts.map((count, index) =>
    bar(index, toneOf(index) === "line" ? 1 : Math.max(height(count ?? 0), 1)),
  );
  return (
    <Frame>
      {TONES.map((tone) => {
        const lines = bars.filter((_, index) => toneOf(index) === tone).join("");
        return lines && <path key={tone} d={lines} fill={`var(--${tone})`} />;
      })}
      {minimum !== null && <Level y={FLOOR - height(minimum)} />}
    </Frame>
  );
}

/** Empty or to come, past, the month shown; one path each, since some thirty of these drawings stand on a page. */
const TONES = ["line", "months", "ink"] as const;

function bar(index: number, tall: number): string {
  const wide = SLOT - 2.4;
  return `M${round(index * SLOT + 1.2)} ${FLOOR}v${round(-tall)}h${round(wide)}v${round(tall)}z`;
}

/** A tenth of a pixel is more than the eye sees. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Of a point indicator: where it stood each month; the scale need not begin at nought. */
export function MonthLine({
  values,
  current,
  target,
}: {
  values: Twelve;
  current: number;
  target: number | null;
}) {
  const known = values.slice(0, current);
  const all = [...known, target].filter((value) => value !== null);
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const x = (index: number) => round(index * SLOT + SLOT / 2);
  const y = (value: number) => round(HEIGHT - 4 - ((value - low) / span) * (HEIGHT - 8));
  const last = known[current - 1];
  return (
    <Frame>
      {runsOf(known).map((run) => (
        <polyline
          key={run[0]?.index}
          points={run.map(({ index, value }) => `${x(index)},${y(value)}`).join(" ")}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      ))}
      {target !== null && <Level y={y(target)} />}
      {last != null && <circle cx={x(current - 1)} cy={y(last)} r="2.6" fill="var(--ink)" />}
    </Frame>
  );
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      className="block"
    >
      {children}
    </svg>
  );
}

function Level({ y }: { y: number }) {
  return <line x1="0" x2={WIDTH} y1={y} y2={y} stroke="var(--ink)" strokeWidth="1" />;
}

/** A month without a value is a gap in the line. */
function runsOf(values: Twelve) {
  const runs: { index: number; value: number }[][] = [[]];
  for (const [index, value] of values.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ index, value });
  }
  return runs.filter((run) => run.length > 0);
}
