import { address } from "#lib/address/address";
import { id, own, typed } from "#lib/address/parameters";
import type { Day } from "#lib/period/day";
import { SERVICE_KINDS, SERVICES, type ServiceKind } from "#lib/programme/catalogue";

const WHEN = {
  /** The list one came from. */
  from: own("dari"),
  day: typed("tanggal"),
};

/** Where the day of a service is asked first, and then which one. */
export const LATE = address("/orang/[id]/catat", WHEN);
/** The form of a service. */
export const RECORD = address("/orang/[id]/catat/[layanan]", { ...WHEN, correcting: id("perbaiki") });

type More = {
  correcting?: string | null | undefined;
  from?: string | null | undefined;
  day?: Day | "" | undefined;
};

/** The form of a service for one person. */
export function recordHref(personId: string, kind: ServiceKind, more: More = {}): string {
  return RECORD.href({ id: personId, layanan: SERVICES[kind].slug, ...more });
}

export function kindOfSlug(slug: string): ServiceKind | null {
  return SERVICE_KINDS.find((kind) => SERVICES[kind].slug === slug) ?? null;
}
