import type { ReactNode } from "react";
import type { Place, Twelve } from "#components/chart/year-lines";
import { SIZE, xOf, type YearChartLine } from "#components/chart/year-scale";

/** What each month left must bring, dashed from the last point on. */
export function Need({
  needed,
  from,
  y,
}: {
  needed: NonNullable<YearChartLine["needed"]>;
  from: { month: number; value: number } | null;
  y: Place;
}) {
  const months = Array.from({ length: 13 - needed.from }, (_, index) => needed.from + index);
  const at = y(needed.people);
  const start = from ? `M${xOf(from.month)} ${y(from.value)}L` : "M";
  return (
    <g stroke="var(--brand)" strokeWidth="2">
      <path
        d={`${start}${xOf(needed.from)} ${at}H${xOf(12)}`}
        fill="none"
        strokeDasharray="2.5 4"
        strokeLinecap="round"
      />
      {months.map((month) => (
        <circle key={month} cx={xOf(month)} cy={at} r="3.4" fill="var(--surface)" />
      ))}
    </g>
  );
}

/** Beside its line where the two are farthest apart, in the first two thirds of the year. */
export function YearName({
  year,
  values,
  other,
  y,
  fill,
}: {
  year: number;
  values: Twelve;
  other: Twelve;
  y: Place;
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
    <Label x={xOf(widest.index + 1)} y={y(widest.value) + (above ? -7 : 16)} weight={700} fill={fill}>
      {year}
    </Label>
  );
}

/** Every second month, the last and the one shown; the neighbours of that one make room. */
export function MonthLabels({ labels, month }: { labels: readonly string[]; month: number }) {
  const shown = labels
    .map((label, index) => ({ label, number: index + 1 }))
    .filter(({ number }) => number % 2 === 1 || number === month || number === 12)
    .filter(({ number }) => Math.abs(number - month) !== 1);
  return shown.map(({ label, number }) => (
    <Label
      key={label}
      x={xOf(number)}
      y={SIZE.height - 6}
      anchor={number === 1 ? "start" : "middle"}
      weight={number === month ? 700 : 500}
      fill={number === month ? "var(--ink)" : "var(--ink-2)"}
    >
      {label}
    </Label>
  ));
}

export function Label({
  x,
  y,
  anchor = "middle",
  weight,
  fill,
  children,
}: {
  x: number;
  y: number;
  anchor?: "start" | "middle";
  weight: number;
  fill: string;
  children: ReactNode;
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
