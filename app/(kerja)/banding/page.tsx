import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareContent } from "#components/compare/compare-content";
import { headOf, PwsPage } from "#components/pws-page/pws-page";
import { TakeAway } from "#components/take-away/take-away";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readCompare } from "#lib/page/compare/read-compare";

export const metadata: Metadata = { title: "Banding" };

/** Two years side by side: indicators of one unit, or units by one indicator. */
export default async function ComparePage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const page = await readCompare(actor, await searchParams);
  if (!page) notFound();
  return (
    <PwsPage
      {...headOf(page)}
      actions={page.takeAway && <TakeAway {...page.takeAway} />}
      back={{ label: "Banding" }}
    >
      <CompareContent page={page} />
    </PwsPage>
  );
}
