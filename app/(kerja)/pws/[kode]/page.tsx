import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IndicatorContent } from "#components/pws-indicator/indicator-content";
import { IndicatorSwitch } from "#components/pws-indicator/indicator-switch";
import { PageTabs } from "#components/pws-page/page-tabs";
import { PwsPage } from "#components/pws-page/pws-page";
import { TakeAway } from "#components/take-away/take-away";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readIndicator } from "#lib/page/indicator/read-indicator";

type Props = { params: Promise<{ kode: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `PWS ${(await params).kode}` };
}

export default async function IndicatorPage({ params, searchParams }: Props) {
  const actor = await pageActor("coverage:read");
  const page = await readIndicator(actor, (await params).kode, await searchParams);
  if (!page) notFound();
  return (
    <PwsPage
      title={page.title}
      subtitle={page.subtitle}
      navigation={page.navigation}
      warning={page.warning}
      back={{ href: page.overviewHref, label: "PWS" }}
      actions={
        <>
          <IndicatorSwitch others={page.others} />
          {page.takeAway && <TakeAway {...page.takeAway} />}
        </>
      }
    >
      <PageTabs label={page.title} tabs={page.tabs} />
      {page.content && <IndicatorContent {...page.content} />}
    </PwsPage>
  );
}
