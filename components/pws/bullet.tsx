import { NOTHING } from "#lib/format";

const WIDTH = 98;
const MARK_REACH = 97;
const ROOM_ABOVE = 34;

/** Grey = coverage, coloured = the gap to the running target, ┃ running target, ┆ annual; all of it stands in the row's cells. */
export function Bullet({
  percent,
  running,
  annual,
  gap,
  lowerIsBetter = false,
}: {
  percent: number | null;
  running: number | null;
  annual: number | null;
  /** The colour of what is missing. */
  gap: "cukup" | "jelek" | "nol" | null;
  lowerIsBetter?: boolean;
}) {
  if (percent === null) return <span className="text-ink-2">{NOTHING}</span>;
  const wide = percent > 100 ? WIDTH + ROOM_ABOVE : WIDTH;
  const covered = at(percent);
  const until = running === null ? covered : at(running);
  const [gapFrom, gapTo] = lowerIsBetter ? [until, covered] : [covered, until];
  return (
    <svg width={wide} height="18" viewBox={`0 0 ${wide} 18`} aria-hidden="true" className="block">
      <rect y="5" width={WIDTH} height="8" fill="var(--sunken)" />
      <rect y="5" width={covered} height="8" fill="var(--coverage)" />
      {gap && gapTo > gapFrom && (
        <rect x={gapFrom} y="5" width={gapTo - gapFrom} height="8" fill={`var(--${gap})`} />
      )}
      {percent > 100 && (
        <text x={WIDTH + 4} y="13" fontSize="11" fontWeight="600" fill="var(--ink-2)">
          &gt;100
        </text>
      )}
      {running !== null && (
        <line x1={until} x2={until} y1="1" y2="17" stroke="var(--ink)" strokeWidth="2.2" />
      )}
      {annual !== null && annual !== running && (
        <line
          x1={Math.min(at(annual), MARK_REACH)}
          x2={Math.min(at(annual), MARK_REACH)}
          y1="1"
          y2="17"
          stroke="var(--ink-2)"
          strokeWidth="1.4"
          strokeDasharray="2.5 2"
        />
      )}
    </svg>
  );
}

/** "┃ target s.d. Okt ┆ setahun": the head of the column. */
export function BulletHead({ running, annual = "setahun" }: { running: string; annual?: string }) {
  return (
    <span className="grid gap-0 whitespace-nowrap">
      <span className="border-l-2 border-ink pl-1.5">{running}</span>
      <span className="border-l-[1.5px] border-dashed border-ink-2 pl-1.5">{annual}</span>
    </span>
  );
}

/** Scale 0-100: above it the drawing stops and the figure stays true. */
function at(percent: number): number {
  return (Math.min(Math.max(percent, 0), 100) / 100) * WIDTH;
}
