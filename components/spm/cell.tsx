import { StatusGlyph } from "#components/pws/status";
import { Link } from "#components/ui/link";
import { STATUS_LABELS } from "#lib/coverage/labels";
import { formatNumber, NOTHING } from "#lib/format";
import type { SpmCell as Cell } from "#lib/page/spm/view";

const TINTS = { JELEK: "bg-jelek-tint", KURANG: "bg-kurang-tint" } as Readonly<Record<string, string>>;

/** The tint of a cell that needs help; a small number has none. */
export function tintOf({ status, small }: Cell): string {
  return small ? "" : (TINTS[status] ?? "");
}

/** Glyph, percent, bar and people of one service in one unit; the whole of it is the link. */
export function SpmCell({ cell, service }: { cell: Cell; service: string }) {
  const { href, name, status, trend, small, percentWords, made, silent } = cell;
  const word = STATUS_LABELS[status].word;
  const figures = (
    <>
      <span className="flex items-center justify-end gap-1">
        {!small && <StatusGlyph status={status} trend={trend} size={12} />}
        <b className={silent ? "font-normal text-ink-2" : ""}>{percentWords}</b>
      </span>
      <SpmBar cell={cell} />
      <span className="block text-tiny text-ink-2">{made}</span>
      {small && <span className="block text-tiny text-ink-2">angka kecil</span>}
      <span className="sr-only">
        {word}
        {cell.gapPeople ? `, kurang ${formatNumber(cell.gapPeople)}` : ""}
      </span>
    </>
  );
  if (!href) return <span className="block">{figures}</span>;
  return (
    <Link
      href={href}
      title={`${service}, ${name}: ${word}${cell.gapPeople ? `, kurang ${formatNumber(cell.gapPeople)} orang` : ""}`}
      className="block rounded-chip text-ink no-underline hover:outline-2 hover:outline-brand"
    >
      {figures}
    </Link>
  );
}

/** Grey = reached, the piece to the line = missing; in shares of its place. */
export function SpmBar({
  cell: { percent, running, status },
  paper = false,
}: {
  cell: Cell;
  /** Black on white: the hatch of the sheet. */
  paper?: boolean;
}) {
  if (percent === null) return <span className="block h-2.5" aria-hidden="true" />;
  const covered = within(percent);
  const until = running === null ? covered : within(running);
  const hatch = paper ? "url(#kertas-jelek)" : "url(#arsir-jelek)";
  const gap = status === "CUKUP" ? "var(--cukup)" : status === "JELEK" ? hatch : "var(--nol)";
  return (
    <svg width="100%" height="10" aria-hidden="true" className="my-0.5 block overflow-visible">
      <rect y="3" width="100%" height="4" fill="var(--sunken)" />
      <rect y="3" width={`${covered}%`} height="4" fill="var(--coverage)" />
      {until > covered && (
        <rect x={`${covered}%`} y="3" width={`${until - covered}%`} height="4" fill={gap} />
      )}
      {running !== null && (
        <line x1={`${until}%`} x2={`${until}%`} y1="0" y2="10" stroke="var(--ink)" strokeWidth="2" />
      )}
    </svg>
  );
}

function within(percent: number): number {
  return Math.round(Math.min(Math.max(percent, 0), 100) * 10) / 10;
}

/** Where the year ends: hollow below the target, filled at it. */
export function ForecastMark({ percent, reachesAll }: { percent: number; reachesAll: boolean }) {
  return (
    <svg width="100%" height="10" aria-hidden="true" className="my-0.5 block overflow-visible">
      <line x1="0" x2="100%" y1="5" y2="5" stroke="var(--line-strong)" strokeWidth="1.5" />
      <line
        x1="100%"
        x2="100%"
        y1="0"
        y2="10"
        stroke="var(--ink-2)"
        strokeWidth="1.4"
        strokeDasharray="2 2"
      />
      <circle
        cx={`${within(percent)}%`}
        cy="5"
        r="3.4"
        fill={reachesAll ? "var(--ink)" : "var(--surface)"}
        stroke="var(--ink)"
        strokeWidth="1.6"
      />
    </svg>
  );
}

export function gapCell(gapPeople: number | null): string {
  return gapPeople === null ? NOTHING : formatNumber(gapPeople);
}
