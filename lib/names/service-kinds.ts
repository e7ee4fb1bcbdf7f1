import { type Actor, can } from "#lib/access/actor";
import { countedMask, type Indicator } from "#lib/coverage/definition";
import { lateSpans, offeredServices } from "#lib/entry/offered-services";
import type { Day } from "#lib/period/day";
import { SERVICE_KINDS, SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import type { Subject } from "#lib/recording/fits-on";

/** The services that are offered to those whom an indicator misses. */
export function servicesOf(indicator: Indicator): readonly ServiceKind[] {
  const counts = countedMask(indicator);
  return SERVICE_KINDS.filter((kind) => SERVICES[kind].offeredFor.some((mask) => mask === counts));
}

/**
 * The one of them that this reader may record for this person: today, else for a day that is still taken in. Its page
 * asks the day first where today does not fit. Null = none.
 */
export function serviceToRecord(
  reader: Actor,
  indicator: Indicator,
  subject: Subject,
  today: Day,
): { kind: ServiceKind; late: boolean } | null {
  if (!can(reader, "service:record")) return null;
  const wanted = servicesOf(indicator);
  const now = offeredServices(reader, subject, { day: today, today });
  const kind = wanted.find((one) => now.includes(one));
  if (kind) return { kind, late: false };
  const then = lateSpans(reader, subject, today).map((span) => span.kind);
  const late = wanted.find((one) => then.includes(one));
  return late ? { kind: late, late: true } : null;
}
