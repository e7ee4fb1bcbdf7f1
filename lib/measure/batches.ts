import "server-only";
import { type Read, sql } from "#lib/db/read";

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

export async function readIdsBetween(read: Read, { after, upTo }: Batch): Promise<string[]> {
  const rows = await read<{ id: string }>(sql`
    SELECT id FROM persons WHERE id > ${after}::uuid AND id <= ${upTo}::uuid ORDER BY id`);
  return rows.map(({ id }) => id);
}

/** Two at a time: while one waits for the database the other computes. */
export async function inPairs<Item>(
  items: readonly Item[],
  work: (item: Item, place: number, lane: 0 | 1) => Promise<void>,
) {
  let next = 0;
  const lane = async (number: 0 | 1) => {
    while (next < items.length) {
      const place = next++;
      await work(items[place] as Item, place, number);
    }
  };
  await Promise.all([lane(0), lane(1)]);
}
