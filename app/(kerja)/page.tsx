import type { Metadata } from "next";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import { readStanding } from "#lib/page/home/read-standing";
import { DayPage } from "./day-page";
import { LinksPage } from "./links-page";
import { StandingPage } from "./standing-page";

export const metadata: Metadata = { title: "Hari ini" };

/** By role: the day of those who record, the sentence that matters for those who judge, the ways of all others. */
export default async function HomePage() {
  const actor = await pageActor("coverage:read");
  if (can(actor, "service:record") && can(actor, "person:read")) return <DayPage actor={actor} />;
  const standing = actor.role === "ADMIN" || actor.role === "AUDITOR" ? null : await readStanding(actor);
  return standing ? <StandingPage standing={standing} /> : <LinksPage actor={actor} />;
}
