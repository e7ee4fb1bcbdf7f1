import { NOTHING } from "#lib/format";

/**
 * Grey = coverage, coloured or an outline = the gap to the running target, ┃ running target, ┆ annual; all of it stands in the row's
 * cells. In shares of its place: as wide as the row on a phone, as a column of the table on a desk.
 */
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
  if (percent === null) return <span className="text-ink-2 max-desk:hidden">{NOTHING}</span>;
  const covered = within(percent);
  const until = running === null ? covered : within(running);
  const [gapFrom, gapTo] = lowerIsBetter ? [until, covered] : [covered, until];
  return (
    <svg
      height="18"
      aria-hidden="true"
      className={`block w-full overflow-visible desk:w-[98px] ${percent > 100 ? "desk:mr-[34px]" : ""}`}
    >
      <rect y="5" width="100%" height="8" fill="var(--sunken)" />
      <rect y="5" width={share(covered)} height="8" fill="var(--coverage)" />
      {gap && gapTo > gapFrom && (
        <rect
          x={share(gapFrom)}
          y={gap === "nol" ? 5.5 : 5}
          width={share(gapTo - gapFrom)}
          height={gap === "nol" ? 7 : 8}
          {...(gap === "nol" ? UNJUDGED : { fill: `var(--${gap})` })}
        />
      )}
      {percent > 100 && (
        <text
          x="100%"
          y="13"
          fontSize="11"
          fontWeight="600"
          fill="var(--ink-2)"
          stroke="var(--surface)"
          strokeWidth="4"
          paintOrder="stroke"
          className="[text-anchor:end] desk:translate-x-1 desk:[text-anchor:start]"
        >
          &gt;100
        </text>
      )}
      {running !== null && (
        <line x1={share(until)} x2={share(until)} y1="1" y2="17" stroke="var(--ink)" strokeWidth="2.2" />
      )}
      {annual !== null && annual !== running && (
        <line
          x1={share(within(annual))}
          x2={share(within(annual))}
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

/** What nobody judges yet is an outline: filled, it would look like what is reached. */
const UNJUDGED = { fill: "var(--surface)", stroke: "var(--nol)", strokeDasharray: "2 2" };

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
function within(percent: number): number {
  return Math.min(Math.max(percent, 0), 100);
}

function share(percent: number): string {
  return `${Math.round(percent * 10) / 10}%`;
}
