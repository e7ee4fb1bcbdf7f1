import { PublicFrame } from "#components/public/public-frame";
import { PublicItemCard } from "#components/public/public-item";
import { PuskesmasTables } from "#components/public/puskesmas-tables";
import { Card } from "#components/ui/card";
import type { PublicView } from "#lib/page/public/view";

/** The page of a desa or kabupaten for everybody. */
export function PublicPage({ view }: { view: PublicView }) {
  const { name, within, month, sentence, groups, puskesmas, hidden, reports, issued } = view;
  return (
    <PublicFrame>
      <header className="grid gap-1.5">
        <p className="text-ink-2">{[within, month].filter(Boolean).join(" · ")}</p>
        <h1 className="text-title">Kesehatan warga {name}</h1>
        <p className="max-w-[44rem] text-[1.125rem] leading-snug text-pretty">{sentence}</p>
        {(hidden || reports) && (
          <p className="max-w-[44rem] text-ink-2">{[reports, hidden].filter(Boolean).join(" ")}</p>
        )}
      </header>
      <div className="grid items-start gap-3.5 *:min-w-0 broad:grid-cols-2 print:grid-cols-2">
        {groups.map(({ title, items }) => (
          <Card key={title} title={title}>
            {items.map((item) => (
              <PublicItemCard key={item.code} item={item} />
            ))}
          </Card>
        ))}
      </div>
      {puskesmas.length > 0 && <PuskesmasTables tables={puskesmas} />}
      {groups.length > 0 && <HowToRead view={view} />}
      {issued && (
        <p className="text-label text-ink-2">{issued}. Sesudah itu angka di halaman ini tidak berubah.</p>
      )}
    </PublicFrame>
  );
}

function HowToRead({ view: { groups, within } }: { view: PublicView }) {
  const items = groups.flatMap((group) => group.items);
  return (
    <Card title="Cara membaca dan sumber">
      <ul className="grid list-disc gap-1.5 pl-5">
        <li>
          Batang menunjukkan berapa bagian dari semuanya; garis tegak adalah target sampai bulan itu. ● sesuai
          target, ○ belum.
        </li>
        <li>
          Hanya bulan yang sudah selesai dan diterbitkan dinas kesehatan.{" "}
          {within
            ? "Angka desa yang dihitung sejak Januari terbit paling sering tiga bulan sekali."
            : "Angka puskesmas yang dihitung sejak Januari terbit paling sering tiga bulan sekali."}
        </li>
        <li>
          Angka satu sampai empat orang tidak ditampilkan, juga angka lain yang dapat membukanya, supaya tidak
          ada orang yang dikenali. Tidak ada nama di halaman ini.
        </li>
        <li>
          Dicatat petugas posyandu, pustu dan puskesmas dengan Denyut. Aturannya:{" "}
          {[...new Set(items.map(({ source }) => source))].join("; ")}.
        </li>
        <li className="print:hidden">Untuk ditempel: cetak halaman ini lewat menu peramban (Cetak).</li>
      </ul>
    </Card>
  );
}
