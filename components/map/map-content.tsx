"use client";

import { AreaCard } from "#components/map/area-card";
import { AreaList } from "#components/map/area-list";
import { AreaMap } from "#components/map/area-map";
import { MapLegend } from "#components/map/legend";
import { LinkedAreas } from "#components/map/linked";
import { SmallMap } from "#components/map/small-map";
import { TileMap } from "#components/map/tile-map";
import { FillPatterns } from "#components/pws/fill";
import { StatusGlyph } from "#components/pws/status";
import { Picture } from "#components/take-away/picture";
import { Card } from "#components/ui/card";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";
import { Segmented } from "#components/ui/segmented";
import type { MapContent as MapContentView } from "#lib/page/map/read-content";

const ID = "p";
const STATUS_KEYS = ["jelek", "cukup", "kurang", "baik"] as const;
const READING = "Isi = target tercapai. Arsir = turun.";

/** The sentence, the map and its table. A client component so that the page carries its outlines once. */
export function MapContent({ content, caption }: { content: MapContentView; caption: string }) {
  const {
    view,
    parts,
    partsHead,
    levels,
    colourings,
    picture,
    plates,
    card,
    cardHref,
    months,
    all,
    allHref,
    notes,
  } = content;
  const { sentence, half, units } = view;
  const words = sentence ? `${sentence.head} ${sentence.figures}` : caption;
  return (
    <LinkedAreas cardHref={cardHref}>
      <FillPatterns />
      {sentence && (
        <p className="rounded-card border border-l-4 border-line border-l-brand bg-surface px-4 py-3 max-desk:rounded-none max-desk:border-x-0 max-desk:border-t-0 max-desk:border-l-4">
          <b className="font-bold">{sentence.head}</b> {sentence.figures} {sentence.where}{" "}
          {half.count > 0 && (
            <a href="#daftar" className="link font-semibold">
              Lihat {half.count} {parts}
            </a>
          )}
        </p>
      )}
      {(levels.length > 0 || colourings.length > 0) && (
        <div className="flex flex-wrap justify-between gap-2 print:hidden">
          {levels.length > 0 ? <Segmented label="Satuan" segments={levels} /> : <span />}
          {colourings.length > 0 && <Segmented label="Warna" segments={colourings} />}
        </div>
      )}
      <div className="grid items-start gap-4.5 *:min-w-0 broad:grid-cols-[minmax(0,5fr)_minmax(0,3.4fr)]">
        <div className="grid min-w-0 gap-4.5">
          <Card
            title={view.gapHead ? "Di mana yang tertinggal" : "Sebaran"}
            aside={STATUS_KEYS.some((fill) => view.keys.some((key) => key.fill === fill)) && READING}
          >
            <Picture title={caption.split(", ")[0] ?? caption}>
              <MapLegend keys={view.keys} />
              <div className="relative mt-3">
                {picture ? (
                  <>
                    <Zoom {...content.zoom} />
                    <AreaMap
                      picture={picture}
                      units={units}
                      sentence={words}
                      id={ID}
                      chosen={card?.unit.key ?? null}
                    />
                  </>
                ) : (
                  <TileMap plates={plates} />
                )}
              </div>
            </Picture>
            {card && (
              <div className="relative z-10 -mt-2 desk:absolute desk:bottom-4 desk:left-4 desk:mt-0 desk:w-72">
                <AreaCard card={card} sign={view.unitHead === "%" ? "%" : ""} />
              </div>
            )}
          </Card>
          {view.puskesmas.length > 0 && (
            <Card title="Menurut puskesmas" aside="Klik untuk membuka petanya">
              <ul className="grid grid-cols-2 gap-x-4 gap-y-2.5 desk:grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))]">
                {view.puskesmas.map(({ key, name, href, status, trend, percent, made, gapWords, told }) => (
                  <li key={key} className="min-w-0 border-t border-line pt-1.5">
                    {href ? (
                      <Link
                        href={href}
                        className="block truncate font-semibold text-ink no-underline hover:underline max-desk:min-h-6"
                      >
                        {name}
                      </Link>
                    ) : (
                      <span className="block truncate font-semibold">{name}</span>
                    )}
                    <span className="flex items-center gap-1.5">
                      {status && <StatusGlyph status={status} trend={trend} size={12} />}
                      <b className="font-bold">{percent}</b>
                      <span className="text-label text-ink-2">{made.replaceAll(" ", "")}</span>
                    </span>
                    <span className={`block text-label ${told ? "" : "text-ink-2"}`}>{gapWords}</span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {months.length > 1 && picture && (
            <Card
              title="Bulan-bulan terakhir"
              aside={`Jumlah ${parts} JELEK dan CUKUP; klik untuk pindah bulan`}
            >
              <ol className="grid grid-cols-3 gap-3 desk:grid-cols-5">
                {months.map(({ month, label, href, current, fills, jelek, cukup }) => (
                  <li key={month} className={current ? "" : "max-desk:nth-[-n+2]:hidden"}>
                    <Link
                      href={href}
                      aria-current={current ? "true" : undefined}
                      className="grid gap-1 border-t-2 border-line pt-1 text-label text-ink no-underline hover:border-ink aria-[current]:border-ink"
                    >
                      <span className="flex flex-wrap items-center justify-between gap-x-1.5">
                        <b>{label}</b>
                        <span className="inline-flex items-center gap-1">
                          <StatusGlyph status="JELEK" trend="TURUN" size={11} />
                          <span className="sr-only">JELEK </span>
                          {jelek}
                          <StatusGlyph status="CUKUP" trend="NAIK" size={11} />
                          <span className="sr-only">CUKUP </span>
                          {cukup}
                        </span>
                      </span>
                      <SmallMap picture={picture} fills={fills} id={ID} name={month} />
                    </Link>
                  </li>
                ))}
              </ol>
            </Card>
          )}
        </div>
        <Card
          id="daftar"
          flush
          title={
            view.gapHead ? `${units.length} ${parts}, yang tertinggal di atas` : `${units.length} ${parts}`
          }
          aside={half.words && <span className="border-l-[3px] border-ink pl-1.5">{half.words}</span>}
        >
          <AreaList view={view} caption={caption} partsHead={partsHead} all={all} />
          {!all && half.count > 0 && (
            <p className="p-3 desk:hidden">
              <Link
                href={allHref}
                scroll={false}
                className="flex min-h-12 items-center justify-center rounded-control border border-line-strong font-semibold text-ink no-underline"
              >
                Lihat {units.length} {parts}
              </Link>
            </p>
          )}
        </Card>
      </div>
      <p className="text-label text-ink-2">{notes.join(" ")}</p>
    </LinkedAreas>
  );
}

function Zoom({ nearer, farther }: MapContentView["zoom"]) {
  const look =
    "grid size-12 place-items-center border border-line-strong bg-surface text-ink hover:bg-sunken desk:size-8.5";
  return (
    <div data-undrawn="" className="absolute top-0 right-0 z-10 grid print:hidden">
      {nearer && (
        <Link
          href={nearer}
          scroll={false}
          replace
          aria-label="Perbesar peta"
          className={`${look} rounded-t-control`}
        >
          <Icon name="plus" size={18} />
        </Link>
      )}
      {farther && (
        <Link
          href={farther}
          scroll={false}
          replace
          aria-label="Perkecil peta"
          className={`${look} rounded-b-control -mt-px`}
        >
          <span aria-hidden="true" className="h-0.5 w-3.5 bg-ink" />
        </Link>
      )}
    </div>
  );
}
