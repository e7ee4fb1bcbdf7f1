import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatusChip } from "#components/pws/status";
import { PageTabs } from "#components/pws-page/page-tabs";
import { PwsPage } from "#components/pws-page/pws-page";
import { TakeAway } from "#components/take-away/take-away";
import { WhyContent } from "#components/why/why-content";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { indicatorTabs } from "#lib/page/pws/indicator-tabs";
import { INDICATOR } from "#lib/page/pws/state";
import { readWhy } from "#lib/page/why/read-why";

type Props = { params: Promise<{ kode: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: "Mengapa" };

/** The gap of one indicator taken apart in people: an agenda, not a number. */
export default async function WhyPage({ params, searchParams }: Props) {
  const actor = await pageActor("coverage:read");
  const page = await readWhy(actor, (await params).kode, await searchParams);
  if (!page) notFound();
  const { indicator, state, title, subtitle, navigation, warning, takeAway, view } = page;
  return (
    <PwsPage
      title={title}
      subtitle={
        view ? (
          <>
            {view.standing} <StatusChip status={view.counted.row.status} trend={view.counted.row.trend} />
          </>
        ) : (
          subtitle
        )
      }
      navigation={navigation}
      warning={warning}
      actions={takeAway && <TakeAway {...takeAway} />}
      back={{ href: INDICATOR.href({ kode: indicator.code, ...state }), label: indicator.label }}
    >
      <PageTabs label={indicator.label} tabs={indicatorTabs(indicator, state, "MENGAPA")} />
      {view && <WhyContent {...view} />}
    </PwsPage>
  );
}
