import "server-only";
import type { Tx } from "#lib/db/client";
import type { Month, Year } from "#lib/period/month";
import { GROUP_CODES, type GroupCode } from "#lib/sasaran/groups";
import type { Version } from "#lib/sasaran/version";

export type ProyeksiQuestion = {
  year: Year;
  desaIds: readonly string[];
  /** Figures as they stood then; without it, as they stand now. */
  version?: number | null;
  /** All of them when left out. */
  groups?: readonly GroupCode[];
};

/** A year's stored figures; null where none is stored. */
export type Proyeksi = (desaId: string, group: GroupCode) => number | null;

/** A version holds only what it changed: of each figure the latest up to it counts. */
export async function readProyeksi(
  tx: Tx,
  { year, desaIds, version, groups = GROUP_CODES }: ProyeksiQuestion,
): Promise<Proyeksi> {
  const rows = await tx.$queryRaw<{ desa: string; group: string; people: number }[]>`
    SELECT DISTINCT ON (desa_id, "group") desa_id AS desa, "group", people FROM sasaran_proyeksi
    WHERE year = ${year}::smallint AND desa_id = ANY (${[...desaIds]}::uuid[]) AND "group" = ANY (${[...groups]})
      AND version <= coalesce(${version ?? null}::smallint, version)
    ORDER BY desa_id, "group", version DESC`;
  const figures = new Map(rows.map(({ desa, group, people }) => [`${desa} ${group}`, people]));
  return (desaId, group) => figures.get(`${desaId} ${group}`) ?? null;
}

/** Oldest first. */
export async function readVersions(tx: Tx, year: Year): Promise<Version[]> {
  return tx.$queryRaw<{ version: number; setIn: Month; source: string }[]>`
    SELECT DISTINCT ON (version) version, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM') AS "setIn", source
    FROM sasaran_proyeksi WHERE year = ${year}::smallint ORDER BY version, recorded_at`;
}
