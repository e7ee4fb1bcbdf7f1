import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DashboardContent } from "#components/dashboard/dashboard-content";
import { headOf, PwsPage } from "#components/pws-page/pws-page";
import { TakeAway } from "#components/take-away/take-away";
import { Segmented } from "#components/ui/segmented";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { readDashboard } from "#lib/page/dashboard/read-dashboard";

export const metadata: Metadata = { title: "Dasbor" };

export default async function DashboardPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  const page = await readDashboard(actor, await searchParams);
  if (!page) notFound();
  return (
    <PwsPage
      {...headOf(page)}
      back={{ label: "Dasbor" }}
      actions={
        <>
          <Segmented label="Dasbor" segments={page.tabs} />
          {page.takeAway && <TakeAway {...page.takeAway} />}
        </>
      }
    >
      {page.view && <DashboardContent view={page.view} running={page.running} />}
    </PwsPage>
  );
}
