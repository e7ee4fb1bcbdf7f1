import { type ChartBar, type ChartLine, isCapped, type Measure, scaleOf } from "#components/chart/bars";
import { MARK } from "#components/chart/tone";
import { Link } from "#components/ui/link";

/** The same bars lying down, highest on top: names stay horizontal whatever their number. */
export function LyingChart({
  sentence,
  bars,
  total,
  lines,
  measure,
}: {
  sentence: string;
  bars: readonly ChartBar[];
  total: ChartBar | null;
  lines: readonly ChartLine[];
  measure: Measure;
}) {
  const { full } = scaleOf(total ? [...bars, total] : bars, lines, measure.per);
  return (
    <figure className="max-abreast:-mx-4">
      <figcaption className="sr-only">{sentence}</figcaption>
      <LineNames lines={lines} full={full} />
      <Levels lines={lines} full={full} />
      <ul>
        {bars.map((bar) => (
          <Row key={bar.key} bar={bar} full={full} measure={measure} />
        ))}
        {total && (
          <li className="border-t-2 border-ink *:border-t-0">
            <ul>
              <Row bar={total} full={full} measure={measure} />
            </ul>
          </li>
        )}
      </ul>
    </figure>
  );
}

const COLUMNS =
  "abreast:grid abreast:grid-cols-[minmax(7rem,12rem)_minmax(4rem,1fr)_3.25rem_5.5rem_11.5rem_6.5rem_8.5rem] abreast:items-center abreast:gap-x-3";

/** Three lines on a phone, one on a abreast: there the wrappers dissolve into the columns. */
function Row({ bar, full, measure }: { bar: ChartBar; full: number; measure: Measure }) {
  const { name, href, value, percent, status, facts } = bar;
  return (
    <li
      className={`relative border-t border-line px-4 pt-[11px] pb-2.5 first:border-t-0 abreast:border-0 abreast:px-0 abreast:py-[3px] ${COLUMNS}`}
    >
      <div className="flex items-center justify-between gap-2 abreast:contents">
        <span className="font-bold abreast:text-cell">
          {href ? (
            <Link href={href} className="text-ink no-underline after:absolute after:inset-0 hover:underline">
              {name}
            </Link>
          ) : (
            name
          )}
        </span>
        <span className="shrink-0 abreast:order-7">{status}</span>
      </div>
      <div className="my-[6px] abreast:order-2 abreast:my-0">
        <BarLine bar={bar} full={full} per={measure.per} />
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-2 text-label text-ink-2 abreast:contents">
        <span className="whitespace-nowrap abreast:order-3 abreast:text-right">
          <b className="text-[1rem] text-ink abreast:text-[0.875rem]">
            {value}
            {percent !== null && <span className="abreast:hidden">{unitBehind(measure)}</span>}
          </b>
          <span className="ml-1.5 abreast:hidden">{facts.made}</span>
        </span>
        <span className="max-abreast:hidden abreast:order-4 abreast:text-right">{facts.made}</span>
        <span className="whitespace-nowrap abreast:order-5 abreast:text-cell">{facts.moved}</span>
        <span className="whitespace-nowrap abreast:order-6 abreast:text-cell">{facts.gap}</span>
      </div>
    </li>
  );
}

/** Stretched to its column: only strokes that keep their width are drawn, all words stand outside. */
/** "%" close to its figure, words apart. */
function unitBehind({ per, unit }: Measure): string {
  return per === 100 ? unit : ` ${unit}`;
}

function BarLine({
  bar: { percent, tone, outlined },
  full,
  per,
}: {
  bar: ChartBar;
  full: number;
  per: number;
}) {
  const { fill, edge } = MARK[tone];
  return (
    <svg aria-hidden="true" width="100%" className="block h-6 overflow-hidden">
      <line x1="0" x2="100%" y1="23.5" y2="23.5" className="stroke-line abreast:hidden" />
      {percent === null ? (
        <text x="2" y="17" fontSize="16" fill="var(--ink-2)">
          –
        </text>
      ) : (
        <rect
          x="1"
          y="5"
          width={across(percent, full)}
          height="15"
          style={{ fill: outlined ? "none" : fill, stroke: edge }}
          strokeWidth="2"
        />
      )}
      <use href={`#${LEVELS}`} />
      {isCapped(percent, full, per) && (
        <text
          x="99%"
          y="17"
          textAnchor="end"
          fontSize="12"
          fontWeight="700"
          paintOrder="stroke"
          strokeWidth="4"
          style={{ fill: "var(--ink)", stroke: "var(--surface)" }}
        >
          &gt;100%
        </text>
      )}
    </svg>
  );
}

const LEVELS = "garis-target";

/** The levels once, for every row to point at. */
function Levels({ lines, full }: { lines: readonly ChartLine[]; full: number }) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <symbol id={LEVELS}>
        {lines.map(({ percent: level, dashed, label }) => (
          <g key={label}>
            <line
              x1={across(level, full)}
              x2={across(level, full)}
              y2="24"
              className="stroke-surface not-print:hidden"
              strokeWidth="6"
            />
            <line
              x1={across(level, full)}
              x2={across(level, full)}
              y2="24"
              style={{ stroke: dashed ? "var(--ink-2)" : "var(--ink)" }}
              strokeWidth={dashed ? 1.6 : 2.4}
              strokeDasharray={dashed ? "4 3" : undefined}
            />
          </g>
        ))}
      </symbol>
    </svg>
  );
}

function LineNames({ lines, full }: { lines: readonly ChartLine[]; full: number }) {
  return (
    <p className={`pb-1 text-label text-ink-2 max-desk:hidden ${COLUMNS}`}>
      <span className="relative col-start-2 max-abreast:flex max-abreast:gap-x-4 max-abreast:px-4 abreast:h-4">
        {lines.map(({ label, value, percent, dashed }) => (
          <span
            key={label}
            className={`whitespace-nowrap abreast:absolute ${dashed ? "abreast:pl-1" : "font-semibold text-ink abreast:-translate-x-full abreast:pr-1"}`}
            style={{ left: across(percent, full) }}
          >
            {dashed ? `┆ ${value} ${label.toLowerCase()}` : `${label} ${value} ┃`}
          </span>
        ))}
      </span>
    </p>
  );
}

const ROOM = 1.05;

function across(percent: number, full: number): string {
  return `${(Math.min(percent / full, ROOM) / ROOM) * 100}%`;
}
