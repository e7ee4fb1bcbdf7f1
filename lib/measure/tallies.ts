import "server-only";
import type { Tx } from "#lib/db/client";
import { unanswered } from "#lib/db/connection";
import { type Sql, sql } from "#lib/db/read";
import { CATALOGUE } from "#lib/measure/catalogue";
import type { Catalogue } from "#lib/measure/catalogue-of";
import type { Difference } from "#lib/measure/differences";

/** A table of tallies, with the slots that are counted in it. */
export type TallyTable = { table: Sql; slots: readonly number[] };

/** In the order in which they are locked. */
export function tallyTables({ open, restricted }: Pick<Catalogue, "open" | "restricted">): TallyTable[] {
  return [
    { table: sql`tallies`, slots: open },
    { table: sql`restricted_tallies`, slots: restricted },
  ];
}

export function rowsOfTable(rows: readonly Difference[], { slots }: TallyTable): Difference[] {
  return rows.filter(({ slot }) => slots.includes(slot));
}

const counted = new WeakSet<Tx>();

/** Whether this transaction has changed tallies: it sees what nobody else does yet. */
export function hasCounted(tx: Tx): boolean {
  return counted.has(tx);
}

/** Adds all differences in one statement, those of restricted slots in another, in the order they are given (that of the key). */
export async function addToTallies(tx: Tx, differences: readonly Difference[], catalogue = CATALOGUE) {
  for (const one of tallyTables(catalogue)) await addTo(tx, one.table, rowsOfTable(differences, one));
}

async function addTo(tx: Tx, table: Sql, differences: readonly Difference[]) {
  if (differences.length === 0) return;
  counted.add(tx);
  const month = (index: number) => differences.map(({ months }) => months[index] ?? 0);
  await tx.$executeRaw`${unanswered}
    INSERT INTO ${table} AS t (year, unit_id, slot, sex, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12)
    SELECT d.year, d.unit_id, d.slot, d.sex::"Sex", d.m1, d.m2, d.m3, d.m4, d.m5, d.m6, d.m7, d.m8, d.m9, d.m10, d.m11, d.m12
    FROM unnest(
      ${differences.map(({ year }) => year)}::smallint[], ${differences.map(({ unitId }) => unitId)}::uuid[],
      ${differences.map(({ slot }) => slot)}::smallint[], ${differences.map(({ sex }) => sex)}::text[],
      ${month(0)}::int[], ${month(1)}::int[], ${month(2)}::int[], ${month(3)}::int[], ${month(4)}::int[], ${month(5)}::int[],
      ${month(6)}::int[], ${month(7)}::int[], ${month(8)}::int[], ${month(9)}::int[], ${month(10)}::int[], ${month(11)}::int[]
    ) WITH ORDINALITY AS d (year, unit_id, slot, sex, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, place)
    ORDER BY d.place
    ON CONFLICT (year, unit_id, slot, sex) DO UPDATE SET
      m1 = t.m1 + EXCLUDED.m1, m2 = t.m2 + EXCLUDED.m2, m3 = t.m3 + EXCLUDED.m3, m4 = t.m4 + EXCLUDED.m4,
      m5 = t.m5 + EXCLUDED.m5, m6 = t.m6 + EXCLUDED.m6, m7 = t.m7 + EXCLUDED.m7, m8 = t.m8 + EXCLUDED.m8,
      m9 = t.m9 + EXCLUDED.m9, m10 = t.m10 + EXCLUDED.m10, m11 = t.m11 + EXCLUDED.m11, m12 = t.m12 + EXCLUDED.m12`;
}
