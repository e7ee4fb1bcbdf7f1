import "server-only";
import type { CountingPool } from "#lib/db/counting-connection";
import { type Read, type Sql, sql } from "#lib/db/read";
import type { Sex } from "#lib/service/history";

const ZEROS = sql`0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0`;

/** What the tallies of these desa and of their leaf units must say. */
const sumsOf = (desaIds: readonly string[]): Sql => sql`
  SELECT e.year, u.id AS unit_id, e.code, e.band, e.sex, sum(m1)::int AS m1, sum(m2)::int AS m2, sum(m3)::int AS m3,
    sum(m4)::int AS m4, sum(m5)::int AS m5, sum(m6)::int AS m6, sum(m7)::int AS m7, sum(m8)::int AS m8, sum(m9)::int AS m9,
    sum(m10)::int AS m10, sum(m11)::int AS m11, sum(m12)::int AS m12
  FROM event_years e JOIN units h ON h.id = e.home_id CROSS JOIN LATERAL (VALUES (h.id), (h.parent_id)) AS u (id)
  WHERE h.parent_id = ANY (${[...desaIds]}::uuid[]) GROUP BY 1, 2, 3, 4, 5`;

type Key = { year: number; unit_id: string; code: string; band: string; sex: Sex };

/**
 * Sets what a desa and its leaf units say of events to the sum of the stored rows. What is written is what was locked
 * before it was summed: a row that a save makes meanwhile is right by its differences alone.
 */
export async function setDesaEvents(pool: CountingPool, desaId: string) {
  await pool.inTransaction((read) => makeRows(read, desaId));
  await pool.inTransaction(async (read) => {
    const locked = await read<Key>(sql`
      SELECT t.year, t.unit_id, t.code, t.band, t.sex::text FROM event_tallies t
      WHERE t.unit_id IN (SELECT id FROM units WHERE id = ${desaId}::uuid OR parent_id = ${desaId}::uuid)
      ORDER BY t.year, t.unit_id, t.code COLLATE "C", t.band COLLATE "C", t.sex FOR UPDATE`);
    if (locked.length > 0) await writeSums(read, desaId, locked);
  });
}

/** Made before they are locked, so that a save under way has something to wait for. */
async function makeRows(read: Read, desaId: string) {
  await read(sql`
    INSERT INTO event_tallies (year, unit_id, code, band, sex)
    SELECT year, unit_id, code, band, sex FROM (${sumsOf([desaId])}) AS s
    ORDER BY year, unit_id, code COLLATE "C", band COLLATE "C", sex ON CONFLICT DO NOTHING`);
}

/** A row without a sum is nought. */
async function writeSums(read: Read, desaId: string, keys: readonly Key[]) {
  await read(sql`
    UPDATE event_tallies t SET m1 = d.m1, m2 = d.m2, m3 = d.m3, m4 = d.m4, m5 = d.m5, m6 = d.m6, m7 = d.m7, m8 = d.m8,
      m9 = d.m9, m10 = d.m10, m11 = d.m11, m12 = d.m12
    FROM (
      SELECT year, unit_id, code, band, sex, coalesce(s.m1, 0) AS m1, coalesce(s.m2, 0) AS m2, coalesce(s.m3, 0) AS m3,
        coalesce(s.m4, 0) AS m4, coalesce(s.m5, 0) AS m5, coalesce(s.m6, 0) AS m6, coalesce(s.m7, 0) AS m7,
        coalesce(s.m8, 0) AS m8, coalesce(s.m9, 0) AS m9, coalesce(s.m10, 0) AS m10, coalesce(s.m11, 0) AS m11,
        coalesce(s.m12, 0) AS m12
      FROM unnest(${keys.map(({ year }) => year)}::smallint[], ${keys.map(({ unit_id }) => unit_id)}::uuid[],
        ${keys.map(({ code }) => code)}::text[], ${keys.map(({ band }) => band)}::text[],
        ${keys.map(({ sex }) => sex)}::"Sex"[]) AS k (year, unit_id, code, band, sex)
      LEFT JOIN (${sumsOf([desaId])}) AS s USING (year, unit_id, code, band, sex)
    ) AS d
    WHERE t.year = d.year AND t.unit_id = d.unit_id AND t.code = d.code AND t.band = d.band AND t.sex = d.sex
      AND (t.m1, t.m2, t.m3, t.m4, t.m5, t.m6, t.m7, t.m8, t.m9, t.m10, t.m11, t.m12)
        <> (d.m1, d.m2, d.m3, d.m4, d.m5, d.m6, d.m7, d.m8, d.m9, d.m10, d.m11, d.m12)`);
}

type Wrong = { key: string; stored: string | null; sum: string | null };

/** A sentence for each row of these desa that is not the sum, and for each that stands at another kind of unit. */
export async function wrongEventTallies(read: Read, desaIds: readonly string[]): Promise<string[]> {
  const rows = await read<Wrong>(sql`
    SELECT concat_ws('|', year, unit_id, code, band, sex) AS key, t.months::text AS stored, s.months::text AS sum
    FROM (
      SELECT year, unit_id, e.code, band, sex, ARRAY[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] AS months
      FROM event_tallies e JOIN units u ON u.id = unit_id
      WHERE u.id = ANY (${[...desaIds]}::uuid[]) OR u.parent_id = ANY (${[...desaIds]}::uuid[])
        OR u.kind NOT IN ('DESA', 'POSYANDU', 'TANPA_POSYANDU')) AS t
    FULL JOIN (
      SELECT year, unit_id, code, band, sex, ARRAY[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] AS months
      FROM (${sumsOf(desaIds)}) AS sums) AS s USING (year, unit_id, code, band, sex)
    WHERE coalesce(t.months, ARRAY[${ZEROS}]) <> coalesce(s.months, ARRAY[${ZEROS}])
    ORDER BY 1`);
  return rows.map(
    ({ key, stored, sum }) =>
      `hitungan kejadian ${key}: tersimpan ${stored ?? "-"}, seharusnya ${sum ?? "-"}`,
  );
}
