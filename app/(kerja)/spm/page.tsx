import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PwsPage } from "#components/pws-page/pws-page";
import { SpmContent } from "#components/spm/spm-content";
import { TakeAway } from "#components/take-away/take-away";
import { Segmented } from "#components/ui/segmented";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readSpm } from "#lib/page/spm/read-spm";

export const metadata: Metadata = { title: "SPM 12" };

export default async function SpmPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const page = await readSpm(actor, await searchParams);
  if (!page) notFound();
  const { title, subtitle, navigation, warning, levels, view, notes, takeAway } = page;
  return (
    <PwsPage
      title={title}
      subtitle={subtitle}
      navigation={navigation}
      warning={warning}
      back={{ label: "SPM 12" }}
      actions={
        <>
          {levels.length > 0 && <Segmented label="Dibagi" segments={levels} />}
          {takeAway && <TakeAway {...takeAway} />}
        </>
      }
    >
      {view && (
        <SpmContent
          view={view}
          caption={title}
          parts={page.parts}
          unitHead={page.unitHead}
          place={page.place}
          notes={notes}
        />
      )}
    </PwsPage>
  );
}
