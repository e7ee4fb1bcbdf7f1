import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperPage } from "#components/paper/paper-page";
import { Wall } from "#components/paper/wall";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { sheetsOf } from "#lib/page/paper/layout";
import { readWall } from "#lib/page/paper/read-paper";

export const metadata: Metadata = { title: "Cetak dinding" };

export default async function WallPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const page = await readWall(actor, await searchParams);
  if (!page) notFound();
  return (
    <PaperPage
      title="Cetak dinding"
      paper={`Kertas A4 mendatar, ${sheetsOf(page.panels[0]?.rows.length ?? 0).length} lembar; hitam putih cukup.`}
      {...page}
    >
      {page.panels.length > 0 && <Wall {...page} />}
    </PaperPage>
  );
}
