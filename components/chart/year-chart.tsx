import { Label, MonthLabels, Need, YearName } from "#components/chart/year-chart-marks";
import { pathOver } from "#components/chart/year-lines";
import { ROOM, SIZE, STEP, xOf, type YearChartLine, yScale } from "#components/chart/year-scale";
import { formatNumber } from "#lib/format";

/** Two years by month over each other, and what the months left must bring: drawn on the server, read without colour. */
export function YearChart({ line, sentence }: { line: YearChartLine; sentence: string }) {
  const { now, before, month, needed, minimum, labels, figures, years } = line;
  const y = yScale(line);
  const monthAt = (index: number) => xOf(index + 1);
  const last = now[month - 1] ?? null;
  const december = xOf(12);
  const marks = apart([
    ...(needed ? [{ at: y(needed.people), value: formatNumber(needed.people), word: "perlu" }] : []),
    ...(minimum ? [{ at: y(minimum.value), value: minimum.words, word: "minimal" }] : []),
  ]);
  return (
    <svg
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={sentence}
      className="block w-full max-w-[27rem]"
    >
      {month < 12 && (
        <rect
          x={xOf(month) + STEP / 2}
          y={ROOM.top - 8}
          width={december - xOf(month)}
          height={SIZE.height - ROOM.top - ROOM.bottom + 8}
          fill="var(--sunken)"
        />
      )}
      {minimum && (
        <line
          x1={ROOM.left - 6}
          x2={december + 8}
          y1={y(minimum.value)}
          y2={y(minimum.value)}
          stroke="var(--ink)"
          strokeWidth="1.3"
        />
      )}
      <path
        d={pathOver(before, monthAt, y)}
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <path
        d={pathOver(now, monthAt, y)}
        fill="none"
        stroke="var(--brand)"
        strokeWidth="2.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {needed && <Need needed={needed} from={last === null ? null : { month, value: last }} y={y} />}
      {last !== null && (
        <>
          <circle cx={xOf(month)} cy={y(last)} r="3.6" fill="var(--brand)" />
          <Label
            x={xOf(month)}
            y={y(last) + (y(last) > SIZE.height / 2 ? -9 : 17)}
            weight={800}
            fill="var(--brand)"
          >
            {figures[month - 1]}
          </Label>
        </>
      )}
      <YearName year={years.now} values={now} other={before} y={y} fill="var(--brand)" />
      <YearName year={years.before} values={before} other={now} y={y} fill="var(--ink-2)" />
      {marks.map(({ at, value, word }) => (
        <text key={word} x={december + 10} y={at + 4} fontSize="12" fill="var(--ink)" fontWeight="700">
          {value}{" "}
          <tspan fontSize="10.5" fontWeight="500" fill="var(--ink-2)">
            {word}
          </tspan>
        </text>
      ))}
      <MonthLabels labels={labels} month={month} />
    </svg>
  );
}

type Mark = { at: number; value: string; word: string };

const NEAR = 13;

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
