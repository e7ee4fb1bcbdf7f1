import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { headOf, PwsPage } from "#components/pws-page/pws-page";
import { StuntingContent } from "#components/stunting/stunting-content";
import { TakeAway } from "#components/take-away/take-away";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readStunting } from "#lib/page/stunting/read-stunting";

export const metadata: Metadata = { title: "Stunting" };

export default async function StuntingPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const page = await readStunting(actor, await searchParams);
  if (!page) notFound();
  return (
    <PwsPage
      {...headOf(page)}
      actions={page.takeAway && <TakeAway {...page.takeAway} />}
      back={{ label: "Stunting" }}
    >
      {page.view && <StuntingContent view={page.view} running={page.running} levels={page.levels} />}
    </PwsPage>
  );
}
