import { SERVICE_KINDS, SERVICES, type ServiceKind } from "#lib/programme/catalogue";

function slugOf(kind: ServiceKind): string {
  return SERVICES[kind].slug;
}

type More = { correcting?: string | undefined; from?: string | undefined; day?: string | undefined };

/** The form of a service for one person; the only place that makes its address. */
export function recordHref(personId: string, kind: ServiceKind, more: More = {}): string {
  return withQuery(`${lateHref(personId)}/${slugOf(kind)}`, more);
}

/** Where the day of a service is asked first, and then which one. */
export function lateHref(personId: string, more: Omit<More, "correcting"> = {}): string {
  return withQuery(`/orang/${personId}/catat`, more);
}

function withQuery(address: string, { correcting, from, day }: More): string {
  const query = new URLSearchParams({
    ...(from && { dari: from }),
    ...(day && { tanggal: day }),
    ...(correcting && { perbaiki: correcting }),
  });
  return query.size > 0 ? `${address}?${query}` : address;
}

export function kindOfSlug(slug: string): ServiceKind | null {
  return SERVICE_KINDS.find((kind) => slugOf(kind) === slug) ?? null;
}
