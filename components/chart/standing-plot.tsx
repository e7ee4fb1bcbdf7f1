"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { PLOT_HEIGHT, type PlotProps } from "#components/chart/bars";

const RechartsBars = dynamic(
  () => import("#components/chart/recharts-bars").then((part) => part.RechartsBars),
  {
    ssr: false,
  },
);

/** Fetches the chart library only where the chart stands: who sees the lying one never pays for it. */
export function StandingPlot(props: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => setStands((entry?.contentRect.width ?? 0) > 0));
    if (place.current) seen.observe(place.current);
    return () => seen.disconnect();
  }, []);
  return (
    <div
      ref={place}
      role="img"
      aria-label={props.sentence}
      className="relative"
      style={{ height: PLOT_HEIGHT }}
    >
      {/* Out of the flow: a drawing that has grown would otherwise keep its column from shrinking again. */}
      <div className="absolute inset-0">{stands && <RechartsBars {...props} />}</div>
    </div>
  );
}
