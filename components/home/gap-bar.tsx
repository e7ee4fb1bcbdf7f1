import type { Tile } from "#lib/page/home/tiles";

/** How far, and in colour what is missing up to the line of the running target. */
export function GapBar({ bar, tone }: { bar: NonNullable<Tile["bar"]>; tone: "cukup" | "jelek" | null }) {
  const [percent, target] = [within(bar.percent), within(bar.target)];
  const [from, to] = bar.lowerIsBetter ? [target, percent] : [percent, target];
  return (
    <svg height="14" aria-hidden="true" className="block w-full">
      <rect y="4" width="100%" height="6" fill="var(--sunken)" />
      <rect y="4" width={`${percent}%`} height="6" fill="var(--coverage)" />
      {tone && to > from && (
        <rect x={`${from}%`} y="4" width={`${to - from}%`} height="6" fill={`var(--${tone})`} />
      )}
      <line x1={`${target}%`} x2={`${target}%`} y1="0" y2="14" stroke="var(--ink)" strokeWidth="2" />
    </svg>
  );
}

function within(percent: number): number {
  return Math.round(Math.min(Math.max(percent, 0), 100) * 10) / 10;
}
