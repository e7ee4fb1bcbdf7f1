"use client"; // its data travels once, not its drawn elements besides their HTML

import { TILES, TileLink } from "#components/home/tile";
import { HEAD_TINT } from "#components/pws/fill";
import { StatusGlyph } from "#components/pws/status";
import { Link } from "#components/ui/link";
import type { Plate } from "#lib/page/home/tiles";

/** The desa by puskesmas: plates in a fixed order on a desk, rows by what is missing on a phone. */
export function Plates({ plates }: { plates: readonly Plate[] }) {
  return (
    <ul
      data-map
      className="flex flex-col bg-surface desk:mx-2 desk:mb-2 desk:block desk:columns-2 desk:gap-2 desk:rounded-[7px] desk:bg-sunken desk:p-2 broad:columns-3"
    >
      {plates.map((plate) => (
        <PlateRow key={plate.key} plate={plate} />
      ))}
    </ul>
  );
}

function PlateRow({ plate }: { plate: Plate }) {
  const { name, href, status, trend, percent, gap, gapWords, fill, named, tiles, order } = plate;
  const loud = gap !== null && fill !== "silent";
  return (
    <li
      style={{ order }}
      data-named={named ? "" : undefined}
      className="relative grid gap-1 border-t border-line px-4 py-1.5 data-named:shadow-[inset_3px_0_0_var(--jelek)] desk:mb-2 desk:break-inside-avoid desk:rounded-[7px] desk:border-0 desk:bg-surface desk:px-1.5 desk:pt-1 desk:pb-1.5 desk:data-named:shadow-[0_0_0_2px_var(--jelek)]"
    >
      <h3
        className={`flex items-center gap-1.5 text-body leading-6 whitespace-nowrap max-desk:-mx-1.5 max-desk:rounded-chip max-desk:px-1.5 desk:-mx-1.5 desk:-mt-1 desk:rounded-t-[7px] desk:px-1.5 desk:py-0.5 desk:text-label desk:leading-5 ${HEAD_TINT[fill] ?? ""}`}
      >
        <StatusGlyph status={status} trend={trend} size={12} />
        <PlateName name={name} href={href} />
        <span className="ml-auto font-normal text-ink-2 max-desk:order-last max-desk:ml-0 max-desk:w-14 max-desk:text-right">
          {percent ?? "–"}
        </span>
        <span className={`max-desk:ml-auto ${loud ? "font-extrabold" : "font-normal text-ink-2"}`}>
          {gapWords}
        </span>
      </h3>
      <ul
        className={`flex flex-wrap gap-[3px] desk:grid desk:auto-rows-fr desk:grid-cols-[repeat(auto-fill,minmax(5.25rem,1fr))] desk:gap-1 ${TILES}`}
      >
        {tiles.map((tile) => (
          <li key={tile.key}>
            <TileLink tile={tile} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function PlateName({ name, href }: { name: string; href: string | null }) {
  const look = "min-w-0 truncate font-bold text-ink";
  if (!href) return <span className={look}>{name}</span>;
  return (
    <Link href={href} className={`${look} no-underline hover:underline`}>
      {name}
    </Link>
  );
}
