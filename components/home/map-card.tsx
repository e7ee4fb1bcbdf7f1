import { DesaCards } from "#components/home/desa-cards";
import { Plates } from "#components/home/plates";
import { TILE } from "#components/pws/fill";
import { StatusGlyph } from "#components/pws/status";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import type { Situation } from "#lib/page/home/situation";

/** Where it burns: the desa in the four fills of one indicator, and the indicators to look at instead. */
export function MapCard({
  situation: { map, chips, others },
  overviewHref,
}: {
  situation: Situation;
  overviewHref: string;
}) {
  return (
    <Card flush>
      <header className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 px-4 pt-2 pb-1.5">
        <h2 className="text-section">{map.title}</h2>
        <nav aria-label="Indikator peta" className="-mx-2 flex flex-wrap gap-0.5">
          {chips.map(({ code, label, href, status, trend, current }) => (
            <Link
              key={code}
              href={href}
              aria-current={current ? "true" : undefined}
              className="inline-flex min-h-10 items-center gap-[5px] rounded-control px-2 text-label font-semibold whitespace-nowrap text-ink-2 max-desk:not-aria-[current]:nth-[n+4]:hidden no-underline hover:bg-sunken aria-[current]:bg-brand-tint aria-[current]:text-brand desk:min-h-7"
            >
              <StatusGlyph status={status} trend={trend} size={11} />
              {label}
            </Link>
          ))}
          {others > 0 && (
            <Link
              href={overviewHref}
              className="inline-flex min-h-10 items-center rounded-control px-2 text-label font-semibold whitespace-nowrap text-brand no-underline hover:bg-sunken desk:min-h-7"
            >
              {others} lagi
            </Link>
          )}
        </nav>
      </header>
      {map.plates.length > 0 ? <Plates plates={map.plates} /> : <DesaCards cards={map.cards} />}
      <Legend legend={map.legend} plates={map.plates.length > 0} />
    </Card>
  );
}

function Legend({ legend, plates }: { legend: Situation["map"]["legend"]; plates: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-4 py-2 text-label text-ink-2">
      {legend.map(({ fill, words, count }) => (
        <span key={fill} className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className={`h-3.5 w-5 rounded-[3px] border-[1.5px] ${TILE[fill]}`} />
          {words} <b className="text-ink">{count}</b>
        </span>
      ))}
      {plates && <span>Angka: jarak ke target. Petak menurut puskesmas, bukan letak.</span>}
    </div>
  );
}
