import "server-only";
import { type Read, type Sql, sql } from "#lib/db/read";
import { sumDesa } from "#lib/measure/desa-sums";
import type { Difference } from "#lib/measure/differences";
import type { Counting } from "#lib/measure/recount";
import { rowsOfTable, tallyTables } from "#lib/measure/tallies";

/** A desa with all that has tallies in it: its leaf units and itself. */
type Desa = { id: string; units: readonly string[] };

/** Made before they are locked, so that a save under way has something to wait for. */
export async function makeRows(read: Read, { units }: Desa, { years, catalogue }: Counting) {
  for (const { table, slots } of tallyTables(catalogue))
    await read(sql`
      INSERT INTO ${table} (year, unit_id, slot, sex)
      SELECT y, u, s, x FROM unnest(${[...years]}::smallint[]) y, unnest(${[...units]}::uuid[]) u,
        unnest(${[...slots]}::smallint[]) s, unnest(enum_range(NULL::"Sex")) x
      ORDER BY 1, 2, 3, 4 ON CONFLICT DO NOTHING`);
}

/** Locks every tally row of the desa and of its leaf units, sums the stored masks, and writes. */
export async function setDesa(read: Read, { id, units }: Desa, { catalogue }: Counting) {
  const tables = tallyTables(catalogue);
  for (const { table } of tables)
    await read(sql`SELECT 1 FROM ${table} WHERE unit_id = ANY (${[...units]}::uuid[])
      ORDER BY year, unit_id, slot, sex FOR UPDATE`);
  const sums = await sumDesa(read, id, catalogue);
  for (const one of tables) await writeSums(read, one.table, { units, rows: rowsOfTable(sums, one) });
}

type Sums = { units: readonly string[]; rows: readonly Difference[] };

/** Writes the rows that say something else; a row without a sum is nought. */
async function writeSums(read: Read, table: Sql, { units, rows }: Sums) {
  const month = (index: number) => rows.map(({ months }) => months[index] ?? 0);
  await read(sql`
    UPDATE ${table} t SET m1 = d.m1, m2 = d.m2, m3 = d.m3, m4 = d.m4, m5 = d.m5, m6 = d.m6, m7 = d.m7, m8 = d.m8,
      m9 = d.m9, m10 = d.m10, m11 = d.m11, m12 = d.m12
    FROM (
      SELECT year, unit_id, slot, sex, coalesce(s.m1, 0) AS m1, coalesce(s.m2, 0) AS m2, coalesce(s.m3, 0) AS m3,
        coalesce(s.m4, 0) AS m4, coalesce(s.m5, 0) AS m5, coalesce(s.m6, 0) AS m6, coalesce(s.m7, 0) AS m7,
        coalesce(s.m8, 0) AS m8, coalesce(s.m9, 0) AS m9, coalesce(s.m10, 0) AS m10, coalesce(s.m11, 0) AS m11,
        coalesce(s.m12, 0) AS m12
      FROM ${table} LEFT JOIN unnest(${rows.map(({ year }) => year)}::smallint[], ${rows.map(({ unitId }) => unitId)}::uuid[],
        ${rows.map(({ slot }) => slot)}::smallint[], ${rows.map(({ sex }) => sex)}::"Sex"[],
        ${month(0)}::int[], ${month(1)}::int[], ${month(2)}::int[], ${month(3)}::int[], ${month(4)}::int[], ${month(5)}::int[],
        ${month(6)}::int[], ${month(7)}::int[], ${month(8)}::int[], ${month(9)}::int[], ${month(10)}::int[], ${month(11)}::int[]
      ) AS s (year, unit_id, slot, sex, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12) USING (year, unit_id, slot, sex)
      WHERE unit_id = ANY (${[...units]}::uuid[])
    ) AS d
    WHERE t.year = d.year AND t.unit_id = d.unit_id AND t.slot = d.slot AND t.sex = d.sex
      AND (t.m1, t.m2, t.m3, t.m4, t.m5, t.m6, t.m7, t.m8, t.m9, t.m10, t.m11, t.m12)
        <> (d.m1, d.m2, d.m3, d.m4, d.m5, d.m6, d.m7, d.m8, d.m9, d.m10, d.m11, d.m12)`);
}
