import { formatMonth, formatMonthShort, formatNumber, NOTHING } from "#lib/format";
import type { PublicItem } from "#lib/page/public/item";

const WIDTH = 360;
const HEIGHT = 56;
const INSET = 6;

/** Twelve months as a line with a point for each that was told; read out as what it says. */
export function MonthsLine({ item }: { item: PublicItem }) {
  const { line, target } = item;
  const told = line.flatMap(({ month, percent }, index) =>
    percent === null ? [] : [{ month, percent, index }],
  );
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || told.length < 2) return null;
  const highest = Math.max(...told.map(({ percent }) => percent), target ?? 0, 1);
  const x = (index: number) => INSET + (index * (WIDTH - 2 * INSET)) / (line.length - 1);
  const y = (percent: number) => HEIGHT - INSET - (percent / highest) * (HEIGHT - 2 * INSET);
  const points = told
    .map(({ index, percent }) => `${x(index).toFixed(1)},${y(percent).toFixed(1)}`)
    .join(" ");
  const words = told
    .map(({ month, percent }) => `${formatMonth(month)} ${formatNumber(percent, 1)}%`)
    .join(", ");
  const [from, to] = [line[0]?.month, line.at(-1)?.month];
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`12 bulan: ${words}`}
        className="block w-full"
      >
        <line
          x1={INSET}
          x2={WIDTH - INSET}
          y1={HEIGHT - INSET}
          y2={HEIGHT - INSET}
          stroke="var(--line-strong)"
        />
        <polyline points={points} fill="none" stroke="var(--brand)" strokeWidth="2" strokeLinejoin="round" />
        {told.map(({ index, percent, month }) => (
          <circle
            key={month}
            cx={x(index)}
            cy={y(percent)}
            r={month === last.month ? 4 : 2.5}
            fill="var(--brand)"
          />
        ))}
      </svg>
      <figcaption className="flex justify-between text-label text-ink-2" aria-hidden="true">
        <span>{from ? formatMonthShort(from) : NOTHING}</span>
        <span>
          {formatNumber(first.percent, 1)}% → {formatNumber(last.percent, 1)}%
        </span>
        <span>{to ? formatMonthShort(to) : NOTHING}</span>
      </figcaption>
    </figure>
  );
}
