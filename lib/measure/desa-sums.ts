import "server-only";
import { type Read, sql } from "#lib/db/read";
import type { Difference } from "#lib/measure/differences";
import { parseStored, type StoredYear } from "#lib/measure/person-years";

/** Sums of masks of one desa and of its leaf units, by the key of a tally: "year|unit|slot|sex". */
export type Sums = Map<string, Difference>;

/** What the tallies of a desa and of its leaf units must say: the sum of the stored masks. */
export async function sumDesa(read: Read, desaId: string): Promise<Sums> {
  const leaves = await readLeaves(read, desaId);
  const rows = await read<StoredYear>(sql`
    SELECT person_id, year, sex::text, homes::text, masks::text FROM person_years
    WHERE person_id IN (SELECT person_id FROM residences WHERE home_id = ANY (${leaves}::uuid[]))`);
  const sums: Sums = new Map();
  const within = new Set(leaves);
  for (const row of rows) addRow(sums, desaId, within, row);
  return sums;
}

export async function readLeaves(read: Read, desaId: string): Promise<string[]> {
  const rows = await read<{ id: string }>(sql`
    SELECT id FROM units WHERE parent_id = ${desaId}::uuid AND kind IN ('POSYANDU', 'TANPA_POSYANDU')`);
  return rows.map(({ id }) => id);
}

export async function readDesaIds(read: Read): Promise<string[]> {
  const rows = await read<{ id: string }>(sql`SELECT id FROM units WHERE kind = 'DESA' ORDER BY id`);
  return rows.map(({ id }) => id);
}

function addRow(sums: Sums, desaId: string, leaves: ReadonlySet<string>, stored: StoredYear) {
  const { year, sex, homes, masks } = parseStored(stored);
  for (let slot = 0; slot < masks.length; slot++) {
    let mask = masks[slot] ?? 0;
    for (let index = 0; mask !== 0; index++, mask >>= 1) {
      const home = homes[index];
      if ((mask & 1) === 0 || !home || !leaves.has(home)) continue;
      add(sums, { year, unitId: home, slot, sex }, index);
      add(sums, { year, unitId: desaId, slot, sex }, index);
    }
  }
}

function add(sums: Sums, { year, unitId, slot, sex }: Omit<Difference, "months">, index: number) {
  const key = `${year}|${unitId}|${slot}|${sex}`;
  let row = sums.get(key);
  if (!row) {
    row = { year, unitId, slot, sex, months: new Array<number>(12).fill(0) };
    sums.set(key, row);
  }
  row.months[index] = (row.months[index] ?? 0) + 1;
}
