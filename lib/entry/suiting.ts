import type { Actor } from "#lib/access/actor";
import { lateSpans, offeredServices } from "#lib/entry/offered-services";
import type { Day } from "#lib/period/day";
import { LATE, recordHref } from "#lib/programme/addresses";
import { beginsPregnancy, SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import type { Subject as Fitted } from "#lib/recording/fits-on";

type Reader = Pick<Actor, "role" | "klaster">;

export type Subject = Fitted & { id: string };

export type ServiceChoice = { kind: ServiceKind | "SUSULAN"; label: string; short: string; href: string };

/** Which services this reader may record for that person today, the likeliest first. */
export function servicesFor(actor: Reader, subject: Subject, today: Day): ServiceChoice[] {
  if (actor.role === "KAPUS") return [];
  return offeredServices(actor, subject, { day: today, today })
    .map((kind) => ({
      kind,
      label: SERVICES[kind].label,
      short: capital(SERVICES[kind].short),
      href: recordHref(subject.id, kind),
    }))
    .sort((a, b) => Number(beginsPregnancy(a.kind)) - Number(beginsPregnancy(b.kind)));
}

/** Where something fitted on an earlier day that is still taken in: the page that asks the day first. */
export function lateService(actor: Reader, subject: Subject, today: Day): ServiceChoice | null {
  if (actor.role === "KAPUS" || lateSpans(actor, subject, today).length === 0) return null;
  return {
    kind: "SUSULAN",
    label: "Layanan tanggal lain",
    short: "Susulan",
    href: LATE.href({ id: subject.id }),
  };
}

/** For a button in a row. */
function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
