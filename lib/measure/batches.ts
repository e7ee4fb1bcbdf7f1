import "server-only";
import { type Read, type Sql, sql } from "#lib/db/read";

const BATCH = 500;

/** People by id: (after, upTo]. */
export type Batch = { after: string; upTo: string };

/** Everybody after the given person, in batches ordered by id. */
export async function readBatches(read: Read, after: string | null): Promise<Batch[]> {
  const start = after ?? "00000000-0000-0000-0000-000000000000";
  const ends = await read<{ id: string }>(sql`
    SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS people
      FROM persons WHERE id > ${start}::uuid) AS p
    WHERE place % ${BATCH}::int = 0 OR place = people ORDER BY id`);
  return ends.map(({ id }, index) => ({ after: ends[index - 1]?.id ?? start, upTo: id }));
}

/** These people, or all between. */
export type People = readonly string[] | Batch;

/**
 * A batch is asked for by its ends: one walk through the index, where a list is some hundred searches. One alone is asked
 * for by itself, so that the statement of a save is planned once.
 */
export function among(column: Sql, people: People): Sql {
  if ("upTo" in people) return sql`${column} > ${people.after}::uuid AND ${column} <= ${people.upTo}::uuid`;
  const [only, ...others] = people;
  if (only !== undefined && others.length === 0) return sql`${column} = ${only}::uuid`;
  return sql`${column} = ANY (${[...people]}::uuid[])`;
}

/** So many at a time: while one waits for the database another computes. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, place: number) => Promise<void>,
) {
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const place = next++;
      await work(items[place] as Item, place);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
