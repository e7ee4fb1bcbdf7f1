import {
  Between,
  Dot,
  END_DOTS,
  type End,
  EndWords,
  type Level,
  MonthNames,
  Path,
  x,
} from "#components/chart/two-years-marks";
import { pathOver, type Twelve } from "#components/chart/year-lines";

export type TwoYearsLines = {
  now: Twelve;
  before: Twelve;
  /** 1 = January: the last month of this year's line. */
  month: number;
};

/**
 * This year's line in ink over last year's in grey, January to December; the line of nought is what is asked. All in
 * shares of its room, so that it is as wide as that.
 */
export function TwoYearsChart({
  sentence,
  lines,
  scale,
  ticks,
  zero,
  end,
  ends = [],
  filled = false,
  height,
}: {
  sentence: string;
  lines: TwoYearsLines;
  scale: { low: number; high: number };
  ticks: readonly Level[];
  /** "target berjalan" */
  zero: string | null;
  /** At the last point of this year. */
  end: string;
  /** At December: last year's end, a forecast, what can be reached at most. */
  ends?: readonly End[];
  /** What lies between the lines: hatched below last year, tinted above. */
  filled?: boolean;
  height: string;
}) {
  const { now, before, month } = lines;
  const span = scale.high - scale.low || 1;
  const y = (value: number) => (100 * (scale.high - value)) / span;
  const last = now[month - 1] ?? null;
  return (
    <figure>
      <figcaption className="sr-only">{sentence}</figcaption>
      <div
        aria-hidden="true"
        className="grid grid-cols-[2.25rem_minmax(0,1fr)_6.25rem] text-[0.75rem] leading-4"
      >
        <div className={`relative ${height}`}>
          {ticks.map(({ value, words }) => (
            <span
              key={words}
              className="absolute right-1.5 -translate-y-1/2 text-ink-2"
              style={{ top: `${y(value)}%` }}
            >
              {words}
            </span>
          ))}
        </div>
        <div className={`relative ${height}`}>
          <div className="absolute inset-x-0 bottom-0 bg-page" style={{ top: `${Math.max(0, y(0))}%` }} />
          {filled && <Between now={now} before={before} y={y} />}
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden="true"
            className="absolute inset-0 size-full overflow-visible"
          >
            {ticks
              .filter(({ value }) => value !== 0)
              .map(({ value }) => (
                <Path key={value} d={`M0 ${y(value)}H100`} stroke="var(--line)" width={1} />
              ))}
            <Path d={`M0 ${y(0)}H100`} stroke="var(--ink)" width={1.8} />
            <Path d={pathOver(before, x, y)} stroke="var(--ink-3)" width={2} faded />
            <Path d={pathOver(now, x, y)} stroke="var(--ink)" width={2.8} />
            {last !== null &&
              ends
                .filter(({ look }) => look === "forecast" || look === "needed")
                .map(({ value, look }) => (
                  <Path
                    key={look}
                    d={`M${x(month - 1)} ${y(last)}L${x(11)} ${y(value)}`}
                    stroke={look === "needed" ? "var(--ink)" : "var(--brand)"}
                    width={1.6}
                    dashes={look === "needed" ? "6 4" : "2 4"}
                  />
                ))}
          </svg>
          {last !== null && (
            <>
              <Dot at={month - 1} top={y(last)} look="bg-ink border-surface" />
              <b
                className={`absolute z-10 rounded-chip bg-surface/85 px-0.5 text-[0.875rem] whitespace-nowrap ${month > 10 ? "-translate-x-full" : "-translate-x-1/2"}`}
                style={{
                  left: `${x(month - 1)}%`,
                  top: y(last) > 80 ? `calc(${y(last)}% - 1.6rem)` : `calc(${y(last)}% + .45rem)`,
                }}
              >
                {end}
              </b>
            </>
          )}
          {ends.map(({ value, look }) => (
            <Dot key={look} at={11} top={y(value)} look={END_DOTS[look]} />
          ))}
        </div>
        <div className={`relative ${height}`}>
          <EndWords zero={zero} ends={ends} y={y} />
        </div>
        <span />
        <MonthNames month={month} />
      </div>
    </figure>
  );
}
