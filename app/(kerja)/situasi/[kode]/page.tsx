import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { headOf, PwsPage } from "#components/pws-page/pws-page";
import { SituationContent } from "#components/situation/situation-content";
import { TakeAway } from "#components/take-away/take-away";
import { LinkButton } from "#components/ui/button";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readSituation } from "#lib/page/situation/read-situation";

export const metadata: Metadata = { title: "Situasi kesehatan" };

type Props = { params: Promise<{ kode: string }>; searchParams: Promise<Query> };

export default async function SituationPage({ params, searchParams }: Props) {
  const actor = await pageActor("coverage:read");
  const page = await readSituation(actor, (await params).kode, await searchParams);
  if (!page) notFound();
  return (
    <PwsPage
      {...headOf(page)}
      back={{ href: page.listHref, label: "Situasi" }}
      actions={
        <>
          <LinkButton href={page.overviewHref}>Buka PWS</LinkButton>
          {page.takeAway && <TakeAway {...page.takeAway} />}
        </>
      }
    >
      {page.view && <SituationContent view={page.view} running={page.running} />}
    </PwsPage>
  );
}
