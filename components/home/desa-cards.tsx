"use client"; // its data travels once, not its drawn elements besides their HTML

import { GapBar } from "#components/home/gap-bar";
import { TILE } from "#components/pws/fill";
import { StatusChip, StatusGlyph } from "#components/pws/status";
import { Link } from "#components/ui/link";
import type { DesaCard } from "#lib/page/home/situation";

/** The desa of a puskesmas, worst first: how far, how many are missing, and the way to their names. */
export function DesaCards({ cards }: { cards: readonly DesaCard[] }) {
  return (
    <ul
      data-map
      className="grid gap-x-2 gap-y-2 px-2 pb-2 max-desk:gap-0 max-desk:p-0 desk:grid-cols-2 broad:grid-cols-3"
    >
      {cards.map((card) => (
        <Card key={card.key} card={card} />
      ))}
    </ul>
  );
}

function Card({ card }: { card: DesaCard }) {
  const { name, href, fill, status, trend, small, percent, made, bar, gap, gapWords, named, names } = card;
  return (
    <li
      data-named={named ? "" : undefined}
      className="relative grid grid-cols-[0.625rem_minmax(0,1fr)] overflow-hidden border-line max-desk:border-t desk:rounded-[7px] desk:border data-named:border-jelek desk:data-named:shadow-[0_0_0_1px_var(--jelek)]"
    >
      <span aria-hidden="true" className={`border-r ${TILE[fill]}`} />
      <div className="grid content-start gap-x-2 gap-y-0.5 px-3 py-1.5 max-desk:pr-4">
        <div className="flex flex-wrap items-center justify-between gap-x-2">
          <h3 className="min-w-0 truncate text-body font-bold">
            {href ? (
              <Link href={href} className="text-ink no-underline hover:underline">
                {name}
              </Link>
            ) : (
              name
            )}
          </h3>
          {small ? (
            <span className="inline-flex items-center gap-1.5 text-label whitespace-nowrap text-ink-2">
              <StatusGlyph status={status} trend={trend} size={12} /> angka kecil
            </span>
          ) : (
            <StatusChip status={status} trend={trend} />
          )}
        </div>
        <p className="flex items-baseline gap-2">
          {percent && <b className="text-section desk:text-[1.125rem]">{percent}</b>}
          <span className="text-label text-ink-2">{made}</span>
          <span
            className={`ml-auto text-label ${gap === null || fill === "silent" ? "text-ink-2" : "font-bold text-ink"}`}
          >
            {gapWords}
          </span>
        </p>
        {bar && !small && <GapBar bar={bar} tone={toneOf(status)} />}
        {names && (
          <Link href={names.href} className="link inline-flex min-h-8 items-center text-label desk:min-h-0">
            {names.words}
          </Link>
        )}
      </div>
    </li>
  );
}

function toneOf(status: DesaCard["status"]): "cukup" | "jelek" | null {
  if (status === "JELEK") return "jelek";
  return status === "CUKUP" ? "cukup" : null;
}
