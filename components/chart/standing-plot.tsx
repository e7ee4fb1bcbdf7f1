"use client";

import dynamic from "next/dynamic";
import { type ChartBar, type ChartLine, PLOT_HEIGHT } from "#components/chart/bars";
import { useDesk } from "#components/ui/desk-media";

export type PlotProps = {
  sentence: string;
  sides: { left: number; right: number };
  lines: readonly ChartLine[];
  bars: readonly Pick<ChartBar, "key" | "percent" | "value" | "tone" | "outlined">[];
  hasTotal: boolean;
};

const RechartsBars = dynamic(
  () => import("#components/chart/recharts-bars").then((part) => part.RechartsBars),
  {
    ssr: false,
  },
);

/** Fetches the chart library only where the chart can stand: a phone never pays for it. */
export function StandingPlot(props: PlotProps) {
  const desk = useDesk(false);
  return (
    <div role="img" aria-label={props.sentence} className="relative" style={{ height: PLOT_HEIGHT }}>
      {/* Out of the flow: a drawing that has grown would otherwise keep its column from shrinking again. */}
      <div className="absolute inset-0">{desk && <RechartsBars {...props} />}</div>
    </div>
  );
}
