import "server-only";
import type { Tx } from "#lib/db/client";
import { firstDay, type Month } from "#lib/period/month";

/** People who live there in that month or a later one. Runs as the counting role: an admin sees numbers, never people. */
export async function countResidents(tx: Tx, homeId: string, from: Month): Promise<number> {
  const day = firstDay(from);
  const [row] = await tx.$queryRaw<{ people: number }[]>`
    WITH stays AS (
      SELECT person_id, home_id, lead(since) OVER (PARTITION BY person_id ORDER BY since) AS until
      FROM residences
      WHERE voided_at IS NULL AND person_id IN (SELECT person_id FROM residences WHERE home_id = ${homeId}::uuid)
    )
    SELECT count(DISTINCT person.id)::int AS people
    FROM stays JOIN persons person ON person.id = stays.person_id
    WHERE stays.home_id = ${homeId}::uuid AND (stays.until IS NULL OR stays.until > ${day}::date)
      AND person.merged_into_id IS NULL AND person.voided_at IS NULL AND (person.died_on IS NULL OR person.died_on >= ${day}::date)`;
  return row?.people ?? 0;
}

/** Who lives in each of these homes now. */
export async function countPresent(tx: Tx, homeIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; people: number }[]>`
    SELECT home_id AS id, count(*)::int AS people FROM persons
    WHERE home_id = ANY (${[...homeIds]}::uuid[]) AND died_on IS NULL AND merged_into_id IS NULL
    GROUP BY home_id`;
  return new Map(rows.map(({ id, people }) => [id, people]));
}
