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

/** The look of all tiles of a list, said once over them: the name above, the mark and the number below; on a phone the mark. */
export const TILES =
  "[&>li]:min-w-0 [&>li>*]:relative [&>li>*]:block [&>li>*]:size-6 [&>li>*]:min-w-0 [&>li>*]:overflow-hidden [&>li>*]:rounded-chip [&>li>*]:border-[1.5px] [&>li>*]:text-ink [&>li>*]:no-underline [&>li>a:hover]:outline-2 [&>li>a:hover]:outline-ink desk:[&>li>*]:h-full desk:[&>li>*]:min-h-[2.375rem] desk:[&>li>*]:w-full " +
  "[&>li>*>:first-child]:rounded-br-chip [&>li>*>:first-child]:px-1 [&>li>*>:first-child]:pt-[3px] [&>li>*>:first-child]:pb-px [&>li>*>:first-child]:text-[0.6875rem] [&>li>*>:first-child]:leading-[0.7813rem] [&>li>*>:first-child]:font-semibold [&>li>*>:first-child]:tracking-[-.01em] [&>li>*>:first-child]:hyphens-manual [&>li>*>:first-child]:wrap-anywhere max-desk:[&>li>*>:first-child]:hidden desk:[&>li>*>:first-child]:inline-block " +
  "[&>li>*>:last-child]:absolute max-desk:[&>li>*>:last-child]:inset-0 max-desk:[&>li>*>:last-child]:m-auto max-desk:[&>li>*>:last-child]:size-fit max-desk:[&>li>*>:last-child]:rounded-[3px] [&>li>*>:last-child]:p-px desk:[&>li>*>:last-child]:right-0 desk:[&>li>*>:last-child]:bottom-0 [&>li>*>:last-child]:flex [&>li>*>:last-child]:items-center desk:[&>li>*>:last-child]:gap-[3px] desk:[&>li>*>:last-child]:rounded-tl-[3px] desk:[&>li>*>:last-child]:px-1 [&_b]:text-[0.8125rem] [&_b]:leading-[0.9375rem] max-desk:[&_b]:hidden";

/** One desa: a square with its mark on a phone; on a desk its name, and how many are missing. */
export function TileLink({ tile }: { tile: Tile }) {
  const { name, href, fill, status, trend, gap, words } = tile;
  const look = TILE[fill];
  const plate = PLATE[fill] ?? "";
  const inside = (
    <>
      <span aria-hidden="true" className={plate}>
        {withHyphens(name)}
      </span>
      <span aria-hidden="true" className={plate}>
        {fill === "small" ? (
          <i className="m-1 size-1 rounded-full bg-ink-2" />
        ) : (
          <StatusGlyph status={status} trend={trend} size={11} />
        )}
        {gap !== null && (
          <b className={fill === "silent" ? "font-normal text-ink-2" : "font-extrabold"}>
            {formatNumber(gap)}
          </b>
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
    <Link href={href} aria-label={words} title={words} className={look}>
      {inside}
    </Link>
  );
}
