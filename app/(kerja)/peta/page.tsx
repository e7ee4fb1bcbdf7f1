import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MapContent } from "#components/map/map-content";
import { IndicatorSwitch } from "#components/pws-indicator/indicator-switch";
import { headOf, PwsPage } from "#components/pws-page/pws-page";
import { TakeAway } from "#components/take-away/take-away";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readMap } from "#lib/page/map/read-map";

export const metadata: Metadata = { title: "Peta" };

export default async function MapPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("map:read");
  const page = await readMap(actor, await searchParams);
  if (!page) notFound();
  return (
    <PwsPage
      {...headOf(page)}
      back={{ label: "Peta" }}
      actions={
        <>
          <IndicatorSwitch others={page.indicators} />
          {page.takeAway && <TakeAway {...page.takeAway} />}
        </>
      }
    >
      {page.content && <MapContent content={page.content} caption={page.title} />}
    </PwsPage>
  );
}
