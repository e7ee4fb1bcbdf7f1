import { SERVICE_KINDS, type ServiceKind } from "#lib/service/definition";

/** As addresses write it: SKRINING_DEWASA -> "skrining-dewasa". */
export function slugOf(kind: ServiceKind): string {
  return kind.toLowerCase().replaceAll("_", "-");
}

export function kindOfSlug(slug: string): ServiceKind | null {
  return SERVICE_KINDS.find((kind) => slugOf(kind) === slug) ?? null;
}
