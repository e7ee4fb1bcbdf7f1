import type { ReactNode } from "react";
import { paperFill } from "#components/paper/hatches";
import { StatusGlyph } from "#components/pws/status";
import { STATUS_LABELS } from "#lib/coverage/labels";
import type { PaperHead } from "#lib/page/pws/paper-head";

/** One A4 landscape as it will be printed: on a screen the same sheet, as large as there is room. */
export function Sheet({
  head,
  number,
  of,
  reading,
  children,
}: {
  head: PaperHead;
  number: number;
  of: number;
  /** How to read it; the code of the four words stands on every sheet. */
  reading: string;
  children: ReactNode;
}) {
  const { title, place, basis, reports, asOf, by, demo } = head;
  return (
    <section className="lembar" aria-label={of > 1 ? `Lembar ${number} dari ${of}` : "Lembar"}>
      <div className="flex h-full flex-col">
        <header className="flex items-end justify-between gap-4 border-b-2 border-ink pb-1.5">
          <h2 className="text-title leading-tight font-bold">{title}</h2>
          <p className="shrink-0 text-right text-label">
            {place && (
              <>
                {place}
                <br />
              </>
            )}
            {basis}
            {reports && ` · ${reports}`}
          </p>
        </header>
        <div className="min-h-0 grow overflow-hidden pt-2">{children}</div>
        <footer className="border-t border-ink pt-1.5 text-tiny">
          <div className="flex items-center gap-x-4">
            {(["BAIK", "KURANG", "CUKUP", "JELEK"] as const).map((status) => (
              <span key={status} className="flex items-center gap-1">
                <svg width="20" height="9" aria-hidden="true">
                  <rect x="1" y="1" width="18" height="7" fill={paperFill(status)} stroke="#000" />
                </svg>
                <PaperGlyph
                  status={status}
                  trend={status === "BAIK" || status === "CUKUP" ? "NAIK" : "TURUN"}
                />
                <b>{STATUS_LABELS[status].word}</b>
                {MEANINGS[status]}
              </span>
            ))}
            <span className="ml-auto">Isi = target tercapai. Arsir = turun.</span>
          </div>
          <div className="mt-1 flex justify-between gap-6">
            <span>{reading}</span>
            <span className="shrink-0 text-right">
              {demo && <b>DATA CONTOH · </b>}
              Sumber: catatan pelayanan di Denyut, keadaan {asOf} · hal. {number}/{of}
              <br />
              Dicetak oleh {by}
            </span>
          </div>
        </footer>
      </div>
    </section>
  );
}

const MEANINGS = {
  BAIK: "target tercapai, naik",
  KURANG: "target tercapai, turun",
  CUKUP: "belum tercapai, naik",
  JELEK: "belum tercapai, turun",
} as const;

/** In the size of the sheet. */
export function PaperGlyph(glyph: Omit<Parameters<typeof StatusGlyph>[0], "size">) {
  return (
    <span className="inline-block shrink-0 [&>svg]:block [&>svg]:size-2.5">
      <StatusGlyph {...glyph} />
    </span>
  );
}
