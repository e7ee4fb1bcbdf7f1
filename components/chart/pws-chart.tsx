import type { ChartBar, ChartLine, ChartRow, Measure } from "#components/chart/bars";
import { LyingChart } from "#components/chart/lying-chart";
import { StandingChart } from "#components/chart/standing-chart";

/** A column wants some 62 px for its name and verdict, the sides want 194: the room decides, not the screen. */
const ROOM = [
  { upTo: 4, standing: "@min-[510px]:block", lying: "not-print:@min-[510px]:hidden" },
  { upTo: 8, standing: "@min-[760px]:block", lying: "not-print:@min-[760px]:hidden" },
  { upTo: 12, standing: "@min-[1000px]:block", lying: "not-print:@min-[1000px]:hidden" },
];
const LYING_ONLY = { standing: null, lying: "" };

/**
 * Units by coverage against two levels, the total last behind a rule. It stands where it has the room and lies down
 * in less, on paper and above twelve units. The table twin is the page's.
 */
export function PwsChart({
  sentence,
  bars,
  total,
  lines,
  rows,
  measure,
}: {
  /** What the picture says, in one sentence. */
  sentence: string;
  bars: readonly ChartBar[];
  total: ChartBar | null;
  lines: readonly ChartLine[];
  rows: readonly ChartRow[];
  measure: Measure;
}) {
  const { standing, lying } = ROOM.find(({ upTo }) => bars.length <= upTo) ?? LYING_ONLY;
  return (
    <div className="@container">
      {standing && (
        <div className={`hidden print:hidden! ${standing}`}>
          <StandingChart
            sentence={sentence}
            bars={bars}
            total={total}
            lines={lines}
            rows={rows}
            measure={measure}
          />
        </div>
      )}
      <div className={lying}>
        <LyingChart sentence={sentence} bars={bars} total={total} lines={lines} measure={measure} />
      </div>
    </div>
  );
}
