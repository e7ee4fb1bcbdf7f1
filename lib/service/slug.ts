import { SERVICE_KINDS, type ServiceKind } from "#lib/service/definition";

/** As addresses write it: SKRINING_DEWASA -> "skrining-dewasa". */
export function slugOf(kind: ServiceKind): string {
  return kind.toLowerCase().replaceAll("_", "-");
}

type More = { correcting?: string | undefined; from?: string; day?: string };

/** The form of a service for one person; the only place that makes its address. */
export function recordHref(
  personId: string,
  kind: ServiceKind,
  { correcting, from, day }: More = {},
): string {
  const query = new URLSearchParams({
    ...(from && { dari: from }),
    ...(day && { tanggal: day }),
    ...(correcting && { perbaiki: correcting }),
  });
  const address = `/orang/${personId}/catat/${slugOf(kind)}`;
  return query.size > 0 ? `${address}?${query}` : address;
}

export function kindOfSlug(slug: string): ServiceKind | null {
  return SERVICE_KINDS.find((kind) => slugOf(kind) === slug) ?? null;
}
