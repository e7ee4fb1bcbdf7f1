import type { Actor } from "#lib/access/actor";
import type { Day } from "#lib/period/day";
import { lateHref, recordHref } from "#lib/programme/addresses";
import type { ServiceKind } from "#lib/programme/catalogue";
import { SERVICES } from "#lib/programme/catalogue";
import type { Subject as Fitted } from "#lib/recording/fits-on";
import { lateSpans, offeredServices } from "#lib/recording/offered-services";

type Reader = Pick<Actor, "role" | "klaster">;

export type Subject = Fitted & { id: string };

export type ServiceChoice = { kind: ServiceKind | "SUSULAN"; label: string; short: string; href: string };

/** For a button in a row. */
const SHORT = {
  HAMIL: "Hamil",
  ANC: "ANC",
  TIMBANG: "Timbang",
  SKRINING_REMAJA: "Skrining",
  SKRINING_DEWASA: "Skrining",
  SKRINING_LANSIA: "Skrining",
} as const satisfies Record<ServiceKind, string>;

/** Which services this reader may record for that person today, the likeliest first. */
export function servicesFor(actor: Reader, subject: Subject, today: Day): ServiceChoice[] {
  if (actor.role === "KAPUS") return [];
  return offeredServices(actor, subject, { day: today, today })
    .map((kind) => ({
      kind,
      label: SERVICES[kind].label,
      short: SHORT[kind],
      href: recordHref(subject.id, kind),
    }))
    .sort((a, b) => Number(a.kind === "HAMIL") - Number(b.kind === "HAMIL"));
}

/** Where something fitted on an earlier day that is still taken in: the page that asks the day first. */
export function lateService(actor: Reader, subject: Subject, today: Day): ServiceChoice | null {
  if (actor.role === "KAPUS" || lateSpans(actor, subject, today).length === 0) return null;
  return { kind: "SUSULAN", label: "Layanan tanggal lain", short: "Susulan", href: lateHref(subject.id) };
}
