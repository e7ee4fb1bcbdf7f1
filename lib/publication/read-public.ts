import "server-only";
import { gate } from "#lib/db/client";
import { orOutage } from "#lib/db/outage";
import type { Month } from "#lib/period/month";
import type { Facts } from "#lib/publication/state";

export type PublicUnit = {
  id: string;
  code: string;
  kind: "KABUPATEN" | "DESA";
  name: string;
  kabupaten: string;
};

export type PublicMonth = { month: Month; version: number; facts: Facts; recordedAt: Date };

export type PublicCell = {
  month: Month;
  indicator: string;
  until: Month;
  reached: number | null;
  outOf: number | null;
};

export type Published = {
  unit: PublicUnit;
  /** The last twelve since it is open, the newest first; none before something was published. */
  months: PublicMonth[];
  cells: PublicCell[];
  /** Of the newest month, where there are any below: by name. */
  puskesmas: {
    name: string;
    indicator: string;
    until: Month;
    reached: number | null;
    outOf: number | null;
  }[];
};

const MONTHS = 12;

/** What everybody may read of a unit; null where its page is not open, or there is no such unit. Asked before anybody is known. */
export async function readPublic(code: string): Promise<Published | null> {
  return await orOutage(async () => {
    const [opened] = await gate().$queryRaw<(PublicUnit & { since: string })[]>`
      SELECT u.id, u.code, u.kind::text, u.name, k.name AS kabupaten, o.since::text
      FROM units u JOIN units k ON k.kind = 'KABUPATEN'
      JOIN LATERAL (SELECT since FROM publication_openings WHERE unit_id = u.id ORDER BY recorded_at DESC, id DESC LIMIT 1) o
        ON o.since IS NOT NULL
      WHERE u.code = ${code} AND u.kind IN ('KABUPATEN', 'DESA')`;
    if (!opened) return null;
    const { since, ...unit } = opened;
    const published = await gate().$queryRaw<
      (Omit<PublicMonth, "recordedAt"> & { id: string; recorded_at: Date })[]
    >`
      SELECT DISTINCT ON (month) id, to_char(month, 'YYYY-MM') AS month, version::int, facts, recorded_at
      FROM publications WHERE month >= ${since}::date ORDER BY month DESC, version DESC LIMIT ${MONTHS}`;
    const ids = published.map(({ id }) => id);
    const monthOf = new Map(published.map(({ id, month }) => [id, month]));
    const rows = await gate().$queryRaw<(Omit<PublicCell, "month"> & { id: string; name: string | null })[]>`
      SELECT c.publication_id AS id, c.indicator, to_char(c.until, 'YYYY-MM') AS until, c.reached, c.out_of AS "outOf",
        CASE WHEN c.unit_id = ${unit.id}::uuid THEN NULL ELSE u.name END AS name
      FROM publication_cells c JOIN units u ON u.id = c.unit_id
      WHERE (c.unit_id = ${unit.id}::uuid AND c.publication_id = ANY (${ids}::uuid[]))
        OR (${unit.kind} = 'KABUPATEN' AND u.kind = 'PUSKESMAS' AND c.publication_id = ${ids[0] ?? null}::uuid)
      ORDER BY u.code`;
    return {
      unit,
      months: published.map(({ recorded_at: recordedAt, month, version, facts }) => ({
        month,
        version,
        facts,
        recordedAt,
      })),
      cells: rows.flatMap(({ id, name, ...cell }) => {
        const month = monthOf.get(id);
        return name === null && month ? [{ month, ...cell }] : [];
      }),
      puskesmas: rows.flatMap(({ id: _, name, ...cell }) => (name === null ? [] : [{ name, ...cell }])),
    };
  });
}
