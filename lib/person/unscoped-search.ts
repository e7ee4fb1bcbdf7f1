import "server-only";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { joined, type Sql, sql } from "#lib/db/read";

type Wanted = { text: string; offset: number; limit: number };
type Found = { ids: string[]; total: number };
type Match = { fits: Sql; nearest: Sql };

/**
 * Ids of the people of these homes whose name fits. Runs without row-level security, under which PostgreSQL may not
 * use the trigram index; whoever shows the people reads them again with it.
 */
export async function findIdsByName(tx: Tx, homes: readonly string[], wanted: Wanted): Promise<Found> {
  const text = wanted.text.toLowerCase();
  const written = await find(tx, homes, wanted, asWritten(text));
  if (written.total > 0 || wanted.offset > 0) return written;
  return find(tx, homes, wanted, soundingLike(text));
}

/** "siti am" finds Siti Aminah and Aminah Siti. */
function asWritten(text: string): Match {
  const words = text.split(" ").filter(Boolean);
  const contained = words.map((word) => sql`lower(name) LIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  return {
    fits: joined(contained, " AND "),
    nearest: sql`starts_with(lower(name), ${text}) DESC, strpos(lower(name), ${` ${words[0]}`}) > 0 DESC`,
  };
}

function soundingLike(text: string): Match {
  return {
    fits: sql`${text} <% lower(name)`,
    nearest: sql`word_similarity(${text}, lower(name)) DESC`,
  };
}

function find(
  tx: Tx,
  homes: readonly string[],
  { offset, limit }: Wanted,
  { fits, nearest }: Match,
): Promise<Found> {
  return asRecount(tx, async () => {
    const rows = await tx.$queryRaw<{ id: string; total: number }[]>`
      WITH fitting AS MATERIALIZED (
        SELECT id, name FROM persons
        WHERE ${fits} AND home_id = ANY (${[...homes]}::uuid[]) AND merged_into_id IS NULL
      )
      SELECT id::text, (count(*) OVER ())::int AS total FROM fitting
      ORDER BY ${nearest}, name, id LIMIT ${limit} OFFSET ${offset}`;
    return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
  });
}
