import "server-only";
import { type Read, sql } from "#lib/db/read";
import type { Catalogue } from "#lib/measure/catalogue-of";
import type { Difference } from "#lib/measure/differences";
import { HomeSums, type Leaf } from "#lib/measure/home-sums";
import { HOMES, JOIN_RESTRICTED, parseStored, RESTRICTED, type StoredYear } from "#lib/measure/person-years";

type AlikeYears = Omit<StoredYear, "person_id"> & { people: number };

/**
 * What the tallies of a desa and of its leaf units must say: the sum of the stored masks. Many people are alike (the
 * same home, the same masks), so PostgreSQL counts those before they are added up.
 */
export async function sumDesa(
  read: Read,
  desaId: string,
  { open, restricted }: Pick<Catalogue, "open" | "restricted">,
): Promise<Difference[]> {
  const leaves = await readLeaves(read, desaId);
  const rows = await read<AlikeYears>(sql`
    SELECT year, sex, homes, masks, restricted, people FROM (
      SELECT p.year, p.sex::text, ${HOMES} AS homes, p.masks::text, ${RESTRICTED} AS restricted, count(*)::int AS people
      FROM person_years p ${JOIN_RESTRICTED}
      WHERE p.person_id IN (SELECT person_id FROM residences WHERE home_id = ANY (${leaves.map(({ id }) => id)}::uuid[]))
      GROUP BY 1, 2, 3, 4, 5) AS alike`);
  const sums = HomeSums.of({
    years: [...new Set(rows.map(({ year }) => year))].sort(),
    leaves,
    slots: [...open, ...restricted],
  });
  for (const row of rows) sums.add(parseStored(row), row.people);
  return sums.rowsOf(desaId);
}

export async function readLeaves(read: Read, desaId: string): Promise<Leaf[]> {
  return await read<Leaf>(sql`
    SELECT id, parent_id AS "desaId" FROM units WHERE parent_id = ${desaId}::uuid AND kind IN ('POSYANDU', 'TANPA_POSYANDU')`);
}

export async function readEveryLeaf(read: Read): Promise<Leaf[]> {
  return await read<Leaf>(sql`
    SELECT id, parent_id AS "desaId" FROM units WHERE kind IN ('POSYANDU', 'TANPA_POSYANDU') ORDER BY id`);
}

export async function readDesaIds(read: Read): Promise<string[]> {
  const rows = await read<{ id: string }>(sql`SELECT id FROM units WHERE kind = 'DESA' ORDER BY id`);
  return rows.map(({ id }) => id);
}
