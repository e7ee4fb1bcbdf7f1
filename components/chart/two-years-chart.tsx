import { areasBetween } from "#components/chart/between";
import { formatMonthShort } from "#lib/format";
import { monthIn } from "#lib/period/month";

type Twelve = readonly (number | null)[];

export type TwoYearsLines = {
  now: Twelve;
  before: Twelve;
  /** 1 = January: the last month of this year's line. */
  month: number;
};

/** What of the drawing stands beside it: a tick, or a mark at the end of the year. */
type Level = { value: number; words: string };

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
  ends?: readonly (Level & { look: "before" | "forecast" | "ceiling" | "needed" })[];
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
          {filled &&
            areasBetween(now, before).map(({ above, outline }) => (
              <div
                key={outline[0]?.x}
                className={`absolute inset-0 ${above ? "bg-brand/25" : HATCH}`}
                style={{
                  clipPath: `polygon(${outline.map((point) => `${x(point.x)}% ${y(point.y)}%`).join(",")})`,
                }}
              />
            ))}
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
            <Path d={pathOf(before, y)} stroke="var(--ink-3)" width={2} faded />
            <Path d={pathOf(now, y)} stroke="var(--ink)" width={2.8} />
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
          {spread(
            [
              ...(zero === null ? [] : [{ value: 0, words: zero, look: "zero" as const }]),
              ...ends.filter(({ look }) => look !== "needed"),
            ],
            y,
          ).map(({ words, look, top }) => (
            <span
              key={words}
              className={`absolute left-1.5 -translate-y-1/2 leading-[0.875rem] whitespace-nowrap ${END_WORDS[look]}`}
              style={{ top: `${top}%` }}
            >
              {words}
            </span>
          ))}
        </div>
        <span />
        <div className="@container">
          <div className="grid grid-cols-12 pt-1 text-center text-ink-2">
            {MONTHS.map((label, index) => (
              <span
                key={label}
                className={`flex justify-center whitespace-nowrap ${index + 1 === month ? "font-bold text-ink" : ""} ${index % 3 === 0 || index + 1 === month ? "" : "@max-[22rem]:invisible"}`}
              >
                {label}
              </span>
            ))}
          </div>
        </div>
      </div>
    </figure>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => formatMonthShort(monthIn(2000, index + 1)));

const HATCH = "bg-[repeating-linear-gradient(45deg,var(--ink-3)_0_1.2px,transparent_1.2px_6px)]";

const END_DOTS = {
  before: "bg-ink-3 border-surface",
  forecast: "bg-surface border-brand",
  ceiling: "h-[3px]! rounded-none! bg-brand border-brand",
  needed: "hidden",
};

const END_WORDS = {
  zero: "font-bold",
  before: "text-ink-2",
  forecast: "text-brand",
  ceiling: "text-brand",
  needed: "",
};

function x(index: number): number {
  return (100 * (index + 0.5)) / 12;
}

/** A month of which nothing is known is a gap. */
function pathOf(values: Twelve, y: (value: number) => number): string {
  return values
    .map((value, index) => {
      if (value === null) return "";
      const begins = (values[index - 1] ?? null) === null;
      const alone = begins && (values[index + 1] ?? null) === null;
      return `${begins ? "M" : "L"}${round(x(index))} ${round(y(value))}${alone ? "h.01" : ""}`;
    })
    .join("");
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

/** Words that would stand on each other move apart, downwards. */
function spread<T extends { value: number }>(levels: readonly T[], y: (value: number) => number) {
  const sorted = levels.map((level) => ({ ...level, top: y(level.value) })).sort((a, b) => a.top - b.top);
  let least = Number.NEGATIVE_INFINITY;
  return sorted.map((level) => {
    const top = Math.max(level.top, least);
    least = top + APART;
    return { ...level, top };
  });
}

const APART = 8;

function Path({
  d,
  stroke,
  width,
  dashes,
  faded = false,
}: {
  d: string;
  stroke: string;
  width: number;
  dashes?: string;
  faded?: boolean;
}) {
  return (
    <path
      d={d}
      fill="none"
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dashes}
      strokeLinejoin="round"
      strokeLinecap="round"
      vectorEffect="non-scaling-stroke"
      opacity={faded ? 0.7 : 1}
    />
  );
}

function Dot({ at, top, look }: { at: number; top: number; look: string }) {
  return (
    <span
      className={`absolute size-2.5 -translate-1/2 rounded-full border-2 ${look}`}
      style={{ left: `${x(at)}%`, top: `${top}%` }}
    />
  );
}
