import type { ReactNode } from "react";
import type { ChartBar, ChartLine } from "#components/chart/bars";
import { LyingChart } from "#components/chart/lying-chart";
import { StandingChart } from "#components/chart/standing-chart";

const STANDING_UP_TO = 12;

/** What stands in a row under the bars, aligned with them, the total last. */
export type ChartRow = { label: string; cells: readonly ReactNode[]; strong?: boolean };

/**
 * Units by coverage against two levels, the total last behind a rule. It stands on a desk and lies down on a phone,
 * on paper, without script and above twelve units. The table twin is the page's.
 */
export function PwsChart({
  sentence,
  bars,
  total,
  lines,
  rows,
}: {
  /** What the picture says, in one sentence. */
  sentence: string;
  bars: readonly ChartBar[];
  total: ChartBar | null;
  lines: readonly ChartLine[];
  rows: readonly ChartRow[];
}) {
  if (bars.length > STANDING_UP_TO)
    return <LyingChart sentence={sentence} bars={bars} total={total} lines={lines} />;
  return (
    <>
      <div className="max-desk:hidden noscript:hidden print:hidden">
        <StandingChart sentence={sentence} bars={bars} total={total} lines={lines} rows={rows} />
      </div>
      <div className="not-print:desk:scripted:hidden">
        <LyingChart sentence={sentence} bars={bars} total={total} lines={lines} />
      </div>
    </>
  );
}
