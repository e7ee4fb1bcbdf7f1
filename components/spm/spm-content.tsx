import { StatusGlyph } from "#components/pws/status";
import { ServiceCards } from "#components/spm/service-cards";
import { ServiceTable } from "#components/spm/service-table";
import { UnitTable } from "#components/spm/unit-table";
import { Card } from "#components/ui/card";
import { Terms } from "#components/ui/explained";
import { Figures } from "#components/ui/figures";
import type { SpmView } from "#lib/page/spm/view";

/** More units than this stand below each other. */
const ACROSS = 10;

export function SpmContent({
  view,
  caption,
  parts,
  unitHead,
  place,
  notes,
}: {
  view: SpmView;
  caption: string;
  /** "puskesmas" */
  parts: string;
  unitHead: string;
  /** "Kabupaten" */
  place: string;
  notes: readonly string[];
}) {
  const ceilings = view.services.flatMap(({ name, forecast }) =>
    forecast?.ceiling ? [`${name}: ${forecast.ceiling}.`] : [],
  );
  return (
    <>
      <Figures figures={view.summary} />
      <p>
        <Terms terms={["Target berjalan", "Prakiraan", "Belum lapor"]} />
      </p>
      <div className="broad:hidden print:hidden">
        <ServiceCards view={view} parts={parts} />
      </div>
      <div className="max-broad:hidden print:block!">
        <Card flush>
          {view.units.length > ACROSS ? (
            <UnitTable view={view} caption={caption} unitHead={unitHead} place={place} />
          ) : (
            <ServiceTable view={view} caption={caption} place={place} />
          )}
          <Legend />
        </Card>
      </div>
      <div className="grid gap-1 text-ink-2 desk:text-cell">
        <p>{view.formula}</p>
        {ceilings.length > 0 && <p>Batas yang masih dapat dicapai. {ceilings.join(" ")}</p>}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </>
  );
}

function Legend() {
  return (
    <div className="flex flex-wrap items-center gap-x-4.5 gap-y-1.5 border-t border-line px-4 py-2.5 text-label text-ink-2">
      <span className="inline-flex items-center gap-1.5">
        <StatusGlyph status="JELEK" trend="TURUN" />
        <StatusGlyph status="CUKUP" trend="NAIK" />
        kosong = belum tercapai
      </span>
      <span className="inline-flex items-center gap-1.5">
        <StatusGlyph status="KURANG" trend="TURUN" />
        <StatusGlyph status="BAIK" trend="NAIK" />
        terisi = tercapai
      </span>
      <span>ujung ke atas = naik, ke bawah = turun, ke kanan = tetap</span>
      <span className="inline-flex items-center gap-1.5">
        <StatusGlyph status="BELUM_LAPOR" trend={null} />
        belum lapor
      </span>
      <span>┃ target berjalan</span>
      <span>○ prakiraan di bawah target, ● mencapai</span>
    </div>
  );
}
