import "server-only";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { Prisma } from "#lib/db/generated/client";

type Wanted = { text: string; offset: number; limit: number };
type Found = { ids: string[]; total: number };

/**
 * Ids of the people of these homes whose name fits. Runs without row-level security, under which PostgreSQL may not
 * use the trigram index; whoever shows the people reads them again with it.
 */
export async function findIdsByName(tx: Tx, homes: readonly string[], wanted: Wanted): Promise<Found> {
  const written = await find(tx, homes, wanted, containsEveryWord(wanted.text));
  if (written.total > 0 || wanted.offset > 0) return written;
  return find(tx, homes, wanted, Prisma.sql`${wanted.text.toLowerCase()} <% lower(name)`);
}

function find(
  tx: Tx,
  homes: readonly string[],
  { text, offset, limit }: Wanted,
  fits: Prisma.Sql,
): Promise<Found> {
  const lower = text.toLowerCase();
  return asRecount(tx, async () => {
    const rows = await tx.$queryRaw<{ id: string; total: number }[]>`
      WITH fitting AS MATERIALIZED (
        SELECT id, name FROM persons
        WHERE ${fits} AND home_id = ANY (${[...homes]}::uuid[]) AND merged_into_id IS NULL
      )
      SELECT id::text, (count(*) OVER ())::int AS total FROM fitting
      ORDER BY starts_with(lower(name), ${lower}) DESC, word_similarity(${lower}, lower(name)) DESC, name, id
      LIMIT ${limit} OFFSET ${offset}`;
    return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
  });
}

/** "siti am" finds Siti Aminah and Aminah Siti. */
function containsEveryWord(text: string): Prisma.Sql {
  const words = text.toLowerCase().split(" ").filter(Boolean);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  return Prisma.join(
    patterns.map((pattern) => Prisma.sql`lower(name) LIKE ${pattern}`),
    " AND ",
  );
}
