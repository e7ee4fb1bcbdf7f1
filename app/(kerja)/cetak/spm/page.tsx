import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperPage } from "#components/paper/paper-page";
import { Sheet } from "#components/paper/sheet";
import { SpmPaper } from "#components/paper/spm-paper";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { SPM_PAPER } from "#lib/page/pws/paper-addresses";
import { SPM } from "#lib/page/spm/address";
import { readSpm } from "#lib/page/spm/read-spm";

export const metadata: Metadata = { title: "Cetak SPM" };

export default async function SpmPaperPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const page = await readSpm(actor, await searchParams, SPM_PAPER.href);
  if (!page) notFound();
  const { head, view, place, notes, levels, warning, state } = page;
  return (
    <PaperPage
      title="Cetak SPM"
      paper="Kertas A4 mendatar, 1 lembar; hitam putih cukup."
      backHref={SPM.href(state)}
      levels={levels}
      warning={warning}
    >
      {view && (
        <Sheet head={head} number={1} of={1} reading={notes[0] ?? ""}>
          <SpmPaper view={view} place={place} />
        </Sheet>
      )}
    </PaperPage>
  );
}
