import type { CSSProperties } from "react";
import type { ChartBar, ChartLine, ChartRow, Measure } from "#components/chart/bars";
import { StandingPlot } from "#components/chart/standing-plot";
import { Link } from "#components/ui/link";

const SIDES = { left: 82, right: 112 };

/** Bars, and under each its name, verdict and figures in the same columns. A column is one link. */
export function StandingChart({
  sentence,
  bars,
  total,
  lines,
  rows,
  measure,
}: {
  sentence: string;
  bars: readonly ChartBar[];
  total: ChartBar | null;
  lines: readonly ChartLine[];
  rows: readonly ChartRow[];
  measure: Measure;
}) {
  const columns = total ? [...bars, total] : bars;
  const grid = {
    gridTemplateColumns: `${SIDES.left}px repeat(${columns.length}, minmax(0, 1fr)) ${SIDES.right}px`,
  } satisfies CSSProperties;
  return (
    <div className="relative">
      <StandingPlot
        sentence={sentence}
        sides={SIDES}
        grid={grid}
        bars={columns}
        lines={lines}
        measure={measure}
      />
      <div className="grid" style={grid}>
        <span />
        {columns.map((bar) => (
          <ColumnHead key={bar.key} bar={bar} />
        ))}
      </div>
      {rows.map((row) => (
        <Row key={row.label} row={row} grid={grid} keys={columns.map(({ key }) => key)} />
      ))}
      {total && (
        <span
          aria-hidden="true"
          className="absolute inset-y-0 w-px bg-line"
          style={{
            right: `calc(${SIDES.right}px + (100% - ${SIDES.left + SIDES.right}px) / ${columns.length})`,
          }}
        />
      )}
    </div>
  );
}

/** The link spreads over the bar above it, so that the whole column opens the unit. */
function ColumnHead({
  bar: { name, shortName = name, href, status, smallStatus = status },
}: {
  bar: ChartBar;
}) {
  const label = (
    <span className="line-clamp-2 text-label leading-[0.9375rem] font-bold text-ink">{shortName}</span>
  );
  return (
    <div className="relative grid content-start justify-items-center gap-0.5 px-0.5 pt-1 pb-2 text-center">
      {href ? (
        <Link
          href={href}
          title={name}
          className="no-underline before:absolute before:inset-x-0 before:-top-[250px] before:bottom-0 before:rounded-chip hover:underline hover:before:bg-ink/5"
        >
          {label}
        </Link>
      ) : (
        label
      )}
      {smallStatus}
    </div>
  );
}

function Row({ row, grid, keys }: { row: ChartRow; grid: CSSProperties; keys: readonly string[] }) {
  return (
    <div className="grid text-label leading-[1.1875rem]" style={grid}>
      <span className="border-t border-line text-ink-2">{row.label}</span>
      {keys.map((key, index) => (
        <span key={key} className={`border-t border-line text-center ${row.strong ? "font-bold" : ""}`}>
          {row.cells[index]}
        </span>
      ))}
    </div>
  );
}
