import { TILE } from "#components/pws/fill";
import { StatusGlyph } from "#components/pws/status";
import { Link } from "#components/ui/link";
import { withHyphens } from "#lib/area/hyphens";
import { formatNumber } from "#lib/format";
import type { Tile } from "#lib/page/home/tiles";

/** Words on a hatch stand on a plain ground. */
const PLATE: Partial<Record<Tile["fill"], string>> = {
  jelek: "bg-(--t-jelek)",
  kurang: "bg-(--t-kurang)",
  small: "bg-surface",
  check: "bg-surface",
};

/** One desa: a square with its mark on a phone; on a desk its name, and how many are missing. */
export function TileLink({ tile }: { tile: Tile }) {
  const { name, href, fill, status, trend, gap, words } = tile;
  const look = `relative block size-6 min-w-0 overflow-hidden rounded-chip border-[1.5px] text-ink no-underline desk:h-full desk:min-h-[2.375rem] desk:w-full ${TILE[fill]}`;
  const plate = PLATE[fill] ?? "";
  const inside = (
    <>
      <span
        aria-hidden="true"
        className={`rounded-br-chip px-1 pt-[3px] pb-px text-[0.6875rem] leading-[0.7813rem] font-semibold tracking-[-.01em] hyphens-manual wrap-anywhere max-desk:hidden desk:inline-block ${plate}`}
      >
        {withHyphens(name)}
      </span>
      <span
        aria-hidden="true"
        className={`absolute inset-0 grid place-items-center desk:inset-auto desk:right-0 desk:bottom-0 desk:flex desk:items-center desk:gap-[3px] desk:rounded-tl-[3px] desk:px-[3px] desk:pb-px ${plate}`}
      >
        <span className={`rounded-[3px] p-px ${plate} flex`}>
          {fill === "small" ? (
            <span className="m-[3px] size-1 rounded-full bg-ink-2" />
          ) : (
            <StatusGlyph status={status} trend={trend} size={11} />
          )}
        </span>
        {gap !== null && (
          <span
            className={`text-[0.8125rem] leading-[0.9375rem] max-desk:hidden ${fill === "silent" ? "text-ink-2" : "font-extrabold text-ink"}`}
          >
            {formatNumber(gap)}
          </span>
        )}
      </span>
    </>
  );
  if (!href)
    return (
      <span role="img" aria-label={words} title={words} className={look}>
        {inside}
      </span>
    );
  return (
    <Link
      href={href}
      aria-label={words}
      title={words}
      className={`${look} hover:outline-2 hover:outline-ink`}
    >
      {inside}
    </Link>
  );
}
