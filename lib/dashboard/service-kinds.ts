import { type Actor, can } from "#lib/access/actor";
import type { Indicator } from "#lib/coverage/definition";
import type { MaskCode } from "#lib/measure/slots";
import type { Day } from "#lib/period/day";
import type { Subject } from "#lib/recording/fits-on";
import { lateSpans, offeredServices } from "#lib/recording/offered-services";
import type { ServiceKind } from "#lib/service/definition";

const SCREENINGS = ["SKRINING_DEWASA", "SKRINING_REMAJA", "SKRINING_LANSIA"] as const;

const BY_MASK: Partial<Record<MaskCode, readonly ServiceKind[]>> = {
  ANEMIA: ["ANC"],
  KEK: ["ANC"],
  RISTI: ["ANC"],
  RISTI_MASYARAKAT: ["ANC"],
  REMAJA_SCREENED: ["SKRINING_REMAJA"],
  REMATRI_ANEMIA: ["SKRINING_REMAJA"],
  SPM05: ["SKRINING_REMAJA"],
  SPM06: SCREENINGS,
  SPM07: ["SKRINING_LANSIA"],
  HT_FOUND: SCREENINGS,
  MANDIRI: ["SKRINING_LANSIA"],
  TBC_SUSPECT: [...SCREENINGS, "TIMBANG"],
  K1: ["ANC"],
  K1_MURNI: ["ANC"],
  K4: ["ANC"],
  K6: ["ANC"],
  TTD90: ["ANC"],
};

/** The services by which the number of an indicator moves. */
export function servicesOf(indicator: Indicator): readonly ServiceKind[] {
  if (indicator.kind === "reports") return [];
  return BY_MASK[indicator.counts] ?? ["TIMBANG"];
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
