import { BothBasesCard, CascadeCard } from "#components/compare/beside";
import { Bump } from "#components/compare/bump";
import { Chooser } from "#components/compare/chooser";
import { CompareTable } from "#components/compare/compare-table";
import { Panels } from "#components/compare/panels";
import { Picture } from "#components/take-away/picture";
import { Notice } from "#components/ui/notice";
import { formatMonthName } from "#lib/format";
import type { ComparePage } from "#lib/page/compare/read-compare";

/** The finding in words, the drawings on one scale, who moved, and the table that says the same. */
export function CompareContent({ page }: { page: ComparePage }) {
  const { sentences, panels, ranking, bases, cascade, chosen, noun, state } = page;
  const [year, name] = [Number(state.month.slice(0, 4)), formatMonthName(state.month)];
  const besides = bases.length > 0 || cascade.length > 0;
  return (
    <>
      {sentences.length > 0 && <Notice title={sentences[0]}>{sentences.slice(1).join(" ")}</Notice>}
      <Chooser page={page} />
      <Picture title={`Banding 24 bulan menurut ${chosen.by === "INDIKATOR" ? "indikator" : noun}`}>
        <p className="flex flex-wrap gap-x-4 pb-3.5 text-label text-ink-2">
          <Key look="h-[3px] bg-ink">{year}</Key>
          <Key look="h-[2px] bg-ink-3/70">{year - 1}</Key>
          <Key look="h-3 bg-[repeating-linear-gradient(45deg,var(--ink-3)_0_1.2px,transparent_1.2px_6px)]">
            di bawah tahun lalu
          </Key>
          <Key look="h-3 bg-brand/25">di atas tahun lalu</Key>
          <span>{SCALES[chosen.measure]}</span>
        </p>
        <Panels panels={panels} measure={chosen.measure} />
      </Picture>
      <div
        className={`grid items-start gap-3.5 *:min-w-0 ${ranking && besides ? "broad:grid-cols-[minmax(0,1fr)_25rem]" : ""}`}
      >
        {ranking && <Bump {...ranking} />}
        {besides && (
          <div className="grid gap-3.5">
            {bases.length > 0 && <BothBasesCard bases={bases} month={name} />}
            {cascade.length > 0 && <CascadeCard steps={cascade} />}
          </div>
        )}
      </div>
      {panels.length > 0 && (
        <CompareTable panels={panels} noun={chosen.by === "INDIKATOR" ? "indikator" : noun} />
      )}
    </>
  );
}

const SCALES = {
  SELISIH: "Poin dari target berjalan; skala sama di semua gambar.",
  KUMULATIF: "Cakupan bulan itu; skala sama di semua gambar.",
  BULAN: "Angka bulan itu sendiri; tiap gambar punya skalanya.",
};

function Key({ look, children }: { look: string; children: React.ReactNode }) {
  return (
    <span>
      <span aria-hidden="true" className={`mr-1.5 inline-block w-6 align-middle ${look}`} />
      {children}
    </span>
  );
}
