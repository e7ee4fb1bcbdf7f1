import { formatNumber } from "#lib/format";

/** Two years by month over each other, and what the months left must bring: drawn on the server, read without colour. */
type Line = {
  years: { now: number; before: number };
  now: readonly (number | null)[];
  before: readonly (number | null)[];
  /** 1-12: the month of the last point. */
  month: number;
  needed: { from: number; people: number } | null;
  minimum: { value: number; words: string } | null;
  /** What each month of this year says. */
  figures: readonly string[];
  labels: readonly string[];
};

const [WIDTH, HEIGHT] = [340, 148];
const [LEFT, RIGHT, TOP, BOTTOM] = [10, 76, 16, 22];
const STEP = (WIDTH - LEFT - RIGHT) / 11;
const NEAR = 13;

export function YearChart({ line, sentence }: { line: Line; sentence: string }) {
  const { now, before, month, needed, minimum, labels, figures, years } = line;
  const scale = scaleOf(line);
  const [x, y] = [(number: number) => LEFT + (number - 1) * STEP, scale.y];
  const last = now[month - 1] ?? null;
  const marks = apart([
    ...(needed ? [{ at: y(needed.people), value: formatNumber(needed.people), word: "perlu" }] : []),
    ...(minimum ? [{ at: y(minimum.value), value: minimum.words, word: "minimal" }] : []),
  ]);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={sentence}
      className="block w-full max-w-[27rem]"
    >
      {month < 12 && (
        <rect
          x={x(month) + STEP / 2}
          y={TOP - 8}
          width={x(12) - x(month)}
          height={HEIGHT - TOP - BOTTOM + 8}
          fill="var(--sunken)"
        />
      )}
      {minimum && (
        <line
          x1={LEFT - 6}
          x2={x(12) + 8}
          y1={y(minimum.value)}
          y2={y(minimum.value)}
          stroke="var(--ink)"
          strokeWidth="1.3"
        />
      )}
      <path d={pathOf(before, x, y)} fill="none" stroke="var(--ink-3)" strokeWidth="1.6" />
      <path
        d={pathOf(now, x, y)}
        fill="none"
        stroke="var(--brand)"
        strokeWidth="2.6"
        strokeLinejoin="round"
      />
      {needed && (
        <Need needed={needed} from={last === null ? null : { x: x(month), y: y(last) }} x={x} y={y} />
      )}
      {last !== null && (
        <>
          <circle cx={x(month)} cy={y(last)} r="3.6" fill="var(--brand)" />
          <Label
            x={x(month)}
            y={y(last) + (y(last) > HEIGHT / 2 ? -9 : 17)}
            anchor="middle"
            weight={800}
            fill="var(--brand)"
          >
            {figures[month - 1]}
          </Label>
        </>
      )}
      <YearName year={years.now} values={now} other={before} x={x} y={y} fill="var(--brand)" />
      <YearName year={years.before} values={before} other={now} x={x} y={y} fill="var(--ink-2)" />
      {marks.map(({ at, value, word }) => (
        <text key={word} x={x(12) + 10} y={at + 4} fontSize="12" fill="var(--ink)" fontWeight="700">
          {value}{" "}
          <tspan fontSize="10.5" fontWeight="500" fill="var(--ink-2)">
            {word}
          </tspan>
        </text>
      ))}
      {labels.map((label, index) =>
        index % 2 === 0 || index + 1 === month || index === 11 ? (
          index + 1 !== month && Math.abs(index + 1 - month) === 1 ? null : (
            <Label
              key={label}
              x={x(index + 1)}
              y={HEIGHT - 6}
              anchor={index === 0 ? "start" : "middle"}
              weight={index + 1 === month ? 700 : 500}
              fill={index + 1 === month ? "var(--ink)" : "var(--ink-2)"}
            >
              {label}
            </Label>
          )
        ) : null,
      )}
    </svg>
  );
}

/** Where the scale begins; 0 unless all stands high above it. Said under the chart. */
export function startOfScale({ now, before, needed, minimum }: Line): number {
  const all = valuesOf({ now, before, needed, minimum });
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low < high * 0.5) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(high || 1)) - 1);
  return Math.max(0, Math.floor((low - (high - low) * 0.3) / step) * step);
}

function scaleOf(line: Line) {
  const start = startOfScale(line);
  const top = Math.max(...valuesOf(line), start + 1);
  const height = HEIGHT - TOP - BOTTOM - 8;
  return { y: (value: number) => TOP + height * (1 - (value - start) / (top - start)) };
}

function valuesOf({ now, before, needed, minimum }: Pick<Line, "now" | "before" | "needed" | "minimum">) {
  return [...now, ...before, needed?.people ?? null, minimum?.value ?? null].filter(
    (value) => value !== null,
  );
}

type Scale = (value: number) => number;

/** What is not known is a hole in the line. */
function pathOf(values: readonly (number | null)[], x: Scale, y: Scale): string {
  return values
    .map((value, index) => {
      if (value === null) return "";
      const before = values[index - 1];
      const command = before === null || before === undefined ? "M" : "L";
      return `${command}${x(index + 1).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join("");
}

function Need({
  needed,
  from,
  x,
  y,
}: {
  needed: { from: number; people: number };
  from: { x: number; y: number } | null;
  x: Scale;
  y: Scale;
}) {
  const months = Array.from({ length: 13 - needed.from }, (_, index) => needed.from + index);
  const at = y(needed.people);
  const start = from ? `M${from.x} ${from.y}L` : "M";
  return (
    <g stroke="var(--brand)" strokeWidth="2">
      <path
        d={`${start}${x(needed.from)} ${at}H${x(12)}`}
        fill="none"
        strokeDasharray="2.5 4"
        strokeLinecap="round"
      />
      {months.map((month) => (
        <circle key={month} cx={x(month)} cy={at} r="3.4" fill="var(--surface)" />
      ))}
    </g>
  );
}

/** Beside its line where the two are farthest apart, in the first two thirds of the year. */
function YearName({
  year,
  values,
  other,
  x,
  y,
  fill,
}: {
  year: number;
  values: readonly (number | null)[];
  other: readonly (number | null)[];
  x: Scale;
  y: Scale;
  fill: string;
}) {
  const places = values.slice(0, 8).flatMap((value, index) => {
    const beside = other[index] ?? null;
    return value === null ? [] : [{ index, value, apart: beside === null ? 1e-9 : value - beside }];
  });
  const [widest] = places.slice(1).toSorted((a, b) => Math.abs(b.apart) - Math.abs(a.apart));
  if (!widest) return null;
  const above = widest.apart >= 0;
  return (
    <Label
      x={x(widest.index + 1)}
      y={y(widest.value) + (above ? -7 : 16)}
      anchor="middle"
      weight={700}
      fill={fill}
    >
      {year}
    </Label>
  );
}

function Label({
  x,
  y,
  anchor,
  weight,
  fill,
  children,
}: {
  x: number;
  y: number;
  anchor: "start" | "middle";
  weight: number;
  fill: string;
  children: string | number | undefined;
}) {
  return (
    <text
      x={x}
      y={y}
      fontSize="11.5"
      fontWeight={weight}
      fill={fill}
      textAnchor={anchor}
      stroke="var(--surface)"
      strokeWidth="3"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}

type Mark = { at: number; value: string; word: string };

/** Two that would stand on each other are moved apart. */
function apart(marks: Mark[]): Mark[] {
  const [upper, lower] = marks.toSorted((a, b) => a.at - b.at);
  if (!upper || !lower || lower.at - upper.at >= NEAR) return marks;
  const middle = (upper.at + lower.at) / 2;
  return [
    { ...upper, at: middle - NEAR / 2 },
    { ...lower, at: middle + NEAR / 2 },
  ];
}
