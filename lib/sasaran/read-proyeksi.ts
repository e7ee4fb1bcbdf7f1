import "server-only";
import type { Tx } from "#lib/db/client";
import { type Month, type Year, yearOf } from "#lib/period/month";
import { GROUP_CODES, type GroupCode } from "#lib/sasaran/groups";
import type { SasaranSource } from "#lib/sasaran/sources";
import { type Choice, type InForce, inForceIn, type Version } from "#lib/sasaran/version";

export type ProyeksiQuestion = {
  year: Year;
  desaIds: readonly string[];
  source: SasaranSource;
  /** Figures as they stood then; without it, as they stand now. */
  version?: number | null;
  /** All of them when left out. */
  groups?: readonly GroupCode[];
};

/** The people of one group in one desa. Where they are told by sex, they are the sum of L and P. */
export type Figure = { people: number; bySex: { L: number; P: number } | null };

/** A year's stored figures; null where none is stored. */
export type Proyeksi = (desaId: string, group: GroupCode) => Figure | null;

type Row = { desa: string; group: string; people: number; l: number | null; p: number | null };

/** A version holds only what it changed: of each figure the latest up to it counts, whole. */
export async function readProyeksi(
  tx: Tx,
  { year, desaIds, source, version, groups = GROUP_CODES }: ProyeksiQuestion,
): Promise<Proyeksi> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT desa, "group", sum(people)::int AS people,
      (sum(people) FILTER (WHERE sex = 'L'))::int AS l, (sum(people) FILTER (WHERE sex = 'P'))::int AS p
    FROM (
      SELECT desa_id AS desa, "group", sex, people,
        rank() OVER (PARTITION BY desa_id, "group" ORDER BY version DESC) AS age
      FROM sasaran_proyeksi
      WHERE year = ${year}::smallint AND desa_id = ANY (${[...desaIds]}::uuid[]) AND "group" = ANY (${[...groups]})
        AND source = ${source}::"SasaranSource" AND version <= coalesce(${version ?? null}::smallint, version)
    ) AS stored WHERE age = 1 GROUP BY desa, "group"`;
  const figures = new Map(rows.map((row) => [`${row.desa} ${row.group}`, figureOf(row)]));
  return (desaId, group) => figures.get(`${desaId} ${group}`) ?? null;
}

function figureOf({ people, l, p }: Row): Figure {
  return { people, bySex: l === null || p === null ? null : { L: l, P: p } };
}

/** What counts in that month: one statement, whatever has been decided and set. */
export async function readInForce(tx: Tx, month: Month): Promise<InForce> {
  const [stored] = await tx.$queryRaw<{ versions: Version[] | null; choices: Choice[] | null }[]>`
    SELECT (
      SELECT json_agg(set) FROM (
        SELECT DISTINCT ON (version, source) version, source, document,
          to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM') AS "setIn"
        FROM sasaran_proyeksi WHERE year = ${yearOf(month)}::smallint ORDER BY version, source, recorded_at
      ) AS set
    ) AS versions, (
      SELECT json_agg(json_build_object('since', to_char(since, 'YYYY-MM'), 'version', version, 'source', source))
      FROM sasaran_source_choices
    ) AS choices`;
  return inForceIn({ versions: stored?.versions ?? [], choices: stored?.choices ?? [] }, month);
}
