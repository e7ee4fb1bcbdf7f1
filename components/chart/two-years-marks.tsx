import { areasBetween } from "#components/chart/between";
import type { Place, Twelve } from "#components/chart/year-lines";
import { formatMonthShort } from "#lib/format";
import { monthIn } from "#lib/period/month";

/** What of the drawing stands beside it: a tick, or a mark at the end of the year. */
export type Level = { value: number; words: string };

export type End = Level & { look: keyof typeof END_DOTS };

const MONTHS = Array.from({ length: 12 }, (_, index) => formatMonthShort(monthIn(2000, index + 1)));

const HATCH = "bg-[repeating-linear-gradient(45deg,var(--ink-3)_0_1.2px,transparent_1.2px_6px)]";

export const END_DOTS = {
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

/** The share of the room's width at which a month stands; 0 = January. */
export function x(index: number): number {
  return (100 * (index + 0.5)) / 12;
}

export function Between({ now, before, y }: { now: Twelve; before: Twelve; y: Place }) {
  return areasBetween(now, before).map(({ above, outline }) => (
    <div
      key={outline[0]?.x}
      className={`absolute inset-0 ${above ? "bg-brand/25" : HATCH}`}
      style={{
        clipPath: `polygon(${outline.map((point) => `${x(point.x)}% ${y(point.y)}%`).join(",")})`,
      }}
    />
  ));
}

/** Beside December: what the line of nought and each end stand for. */
export function EndWords({ zero, ends, y }: { zero: string | null; ends: readonly End[]; y: Place }) {
  return spread(
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
  ));
}

const APART = 8;

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

export function MonthNames({ month }: { month: number }) {
  return (
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
  );
}

export function Path({
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

export function Dot({ at, top, look }: { at: number; top: number; look: string }) {
  return (
    <span
      className={`absolute size-2.5 -translate-1/2 rounded-full border-2 ${look}`}
      style={{ left: `${x(at)}%`, top: `${top}%` }}
    />
  );
}
