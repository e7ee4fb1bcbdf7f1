import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AlonePanel } from "#components/paper/alone";
import { PaperPage } from "#components/paper/paper-page";
import { Sheet } from "#components/paper/sheet";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { aloneFor, sheetsOf } from "#lib/page/paper/layout";
import { readIndicatorPaper } from "#lib/page/paper/read-paper";

type Props = { params: Promise<{ kode: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Cetak ${(await params).kode}` };
}

export default async function IndicatorPaperPage({ params, searchParams }: Props) {
  const actor = await pageActor("coverage:read");
  const page = await readIndicatorPaper(actor, (await params).kode, await searchParams);
  if (!page) notFound();
  const { head, panels, totalName, linesByRiil } = page;
  const [panel] = panels;
  const sheets = sheetsOf(panel?.rows.length ?? 0);
  return (
    <PaperPage
      title={head.title}
      paper={`Kertas A4 mendatar, ${sheets.length} lembar; hitam putih cukup.`}
      {...page}
    >
      {panel &&
        sheets.map(([from, to], at) => (
          <Sheet
            key={from}
            head={head}
            number={at + 1}
            of={sheets.length}
            reading={`${panel.meaning}${linesByRiil ? " Baris posyandu terhadap sasaran riil." : ""} Dasar: ${panel.source}.`}
          >
            <AlonePanel panel={panel} totalName={totalName} from={from} to={to} {...aloneFor(to - from)} />
          </Sheet>
        ))}
    </PaperPage>
  );
}
