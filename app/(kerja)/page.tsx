import type { Metadata } from "next";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { formatDayLong } from "#lib/format";
import { readSituation } from "#lib/page/home/read-situation";
import { today } from "#lib/period/today";
import { AdminHome } from "./admin-page";
import { AuditorHome } from "./auditor-page";
import { DayPage, DoneCards } from "./day-page";
import { LinksPage } from "./links-page";
import { SituationHome } from "./situation-page";

export const metadata: Metadata = { title: "Hari ini" };

/** By role: the day of those who record, the sentence and the map for those who judge, what waits for an admin, what was unusual for an auditor. */
export default async function HomePage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await pageActor("coverage:read");
  if (can(actor, "unit:manage")) return <AdminHome actor={actor} />;
  if (can(actor, "audit:read")) return <AuditorHome actor={actor} />;
  const records = can(actor, "service:record") && can(actor, "person:read");
  if (records && actor.role !== "PJ_KLASTER") return <DayPage actor={actor} />;
  const page = await readSituation(actor, await searchParams);
  if (!page) return <LinksPage actor={actor} />;
  return (
    <SituationHome page={page} day={formatDayLong(today(actor.timeZone))}>
      {records && <DoneCards actor={actor} />}
    </SituationHome>
  );
}
