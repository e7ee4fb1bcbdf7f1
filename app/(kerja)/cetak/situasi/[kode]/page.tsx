import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperPage } from "#components/paper/paper-page";
import { Sheet } from "#components/paper/sheet";
import { SituationFirst } from "#components/paper/situation-first";
import { SituationSecond } from "#components/paper/situation-second";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readSituation } from "#lib/page/situation/read-situation";

type Props = { params: Promise<{ kode: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: "Cetak situasi" };

export default async function SituationPaperPage({ params, searchParams }: Props) {
  const actor = await pageActor("coverage:read");
  const page = await readSituation(actor, (await params).kode, await searchParams);
  if (!page) notFound();
  const { head, view, running } = page;
  return (
    <PaperPage
      title="Cetak situasi"
      paper="Kertas A4 mendatar, 2 lembar; hitam putih cukup."
      backHref={page.href}
      warning={page.warning}
    >
      {view && (
        <>
          <Sheet
            head={head}
            number={1}
            of={2}
            reading="Garis mendatar pada 12 bulan = minimal sebulan, atau target. Bulan ini dan bulan lalu sebelum dan sesudah panah."
          >
            <SituationFirst view={view} running={running} />
          </Sheet>
          <Sheet
            head={head}
            number={2}
            of={2}
            reading="Angka kecil: satu orang sudah mengubahnya. Bergerak bersama bukan berarti yang satu menyebabkan yang lain."
          >
            <SituationSecond view={view} />
          </Sheet>
        </>
      )}
    </PaperPage>
  );
}
