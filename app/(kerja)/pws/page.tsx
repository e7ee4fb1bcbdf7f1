import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OverviewCards } from "#components/pws-overview/cards";
import { OverviewTable } from "#components/pws-overview/overview-table";
import { PwsPage } from "#components/pws-page/pws-page";
import { TakeAway } from "#components/take-away/take-away";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readOverview } from "#lib/page/overview/read-overview";

export const metadata: Metadata = { title: "PWS" };

export default async function PwsOverviewPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const page = await readOverview(actor, await searchParams);
  if (!page) notFound();
  const { title, subtitle, navigation, warning, overview, notes, running, state, parts, takeAway } = page;
  return (
    <PwsPage
      title={title}
      subtitle={subtitle}
      navigation={navigation}
      warning={warning}
      back={{ label: "PWS" }}
      actions={takeAway && <TakeAway {...takeAway} />}
    >
      {overview && (
        <>
          <OverviewCards {...overview} />
          <OverviewTable
            overview={overview}
            caption={title}
            month={state.month}
            running={running}
            parts={parts}
          />
          {notes.length > 0 && <p className="text-ink-2 desk:text-cell">{notes.join(" ")}</p>}
        </>
      )}
    </PwsPage>
  );
}
