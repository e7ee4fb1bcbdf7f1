import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { headOf, PwsPage } from "#components/pws-page/pws-page";
import { SituationList } from "#components/situation/situation-list";
import { LinkButton } from "#components/ui/button";
import { Pager } from "#components/ui/pager";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readSituations } from "#lib/page/situation/read-situations";

export const metadata: Metadata = { title: "Situasi desa" };

export default async function SituationsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const page = await readSituations(actor, await searchParams);
  if (!page) notFound();
  return (
    <PwsPage
      {...headOf(page)}
      back={{ label: "Situasi desa" }}
      actions={<LinkButton href={page.wholeHref}>Situasi seluruh wilayah ini</LinkButton>}
    >
      <SituationList rows={page.rows} running={page.running} />
      {page.pages && <Pager {...page.pages} noun="desa" />}
    </PwsPage>
  );
}
