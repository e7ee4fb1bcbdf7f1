import "server-only";
import type { Tx } from "#lib/db/client";
import { joined, type Sql, sql } from "#lib/db/read";
import { plannedAnew } from "#lib/db/statement-name";
import { unscoped } from "#lib/db/unscoped";

type Wanted = {
  text: string;
  offset: number;
  limit: number;
  /** Who stands before the rest: a condition on fitting.id. */
  first?: Sql | undefined;
};
type Found = { ids: string[]; total: number };
type Match = { fits: Sql; nearest: Sql };

/**
 * Ids of the people of these homes whose name fits. Runs without row-level security, under which PostgreSQL may not
 * use the trigram index; whoever shows the people reads them again with it.
 */
export async function findIdsByName(tx: Tx, homes: readonly string[], wanted: Wanted): Promise<Found> {
  const text = wanted.text.toLowerCase();
  if (!/[\p{L}\d]/u.test(text)) return { ids: [], total: 0 };
  const written = await find(tx, homes, wanted, asSpoken(text));
  if (written.total > 0) return written;
  // Beyond the last page there is nobody; only where no first page has anybody is a likeness asked for.
  const { total } =
    wanted.offset > 0 ? await find(tx, homes, { ...wanted, offset: 0, limit: 1 }, asSpoken(text)) : written;
  return total > 0 ? { ids: [], total } : find(tx, homes, wanted, soundingLike(text));
}

const LEAST_JOINED = 5;

/** "siti am" finds Siti Aminah and Aminah Siti; "moh" also Muhammad, whose spelling comes after what was written. */
function asSpoken(text: string): Match {
  const words = text.split(" ").filter((word) => /[\p{L}\d]/u.test(word));
  // A word cut off within "ch" or "tj" sounds like nothing yet, so the spelling itself counts as well.
  const contained = words.map(
    (word) =>
      sql`(name_folded LIKE '%' || fold_name(${word}) || '%' OR lower(name) LIKE ${`%${escaped(word)}%`})`,
  );
  const [word = ""] = words;
  // "nuraini" is also written "Nur Aini"; of a shorter word two names would often make one by chance.
  if (words.length === 1 && word.length >= LEAST_JOINED)
    contained.push(sql`replace(name_folded, ' ', '') LIKE '%' || fold_name(${word}) || '%'`);
  return {
    fits: joined(contained, words.length === 1 ? " OR " : " AND "),
    nearest: sql`starts_with(lower(name), ${text}) DESC, starts_with(name_folded, fold_name(${text})) DESC,
      strpos(name_folded, ' ' || fold_name(${word})) > 0 DESC, strpos(name_folded, fold_name(${word})) > 0 DESC`,
  };
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}

function soundingLike(text: string): Match {
  return {
    fits: sql`fold_name(${text}) <% name_folded`,
    nearest: sql`word_similarity(fold_name(${text}), name_folded) DESC`,
  };
}

function find(
  tx: Tx,
  homes: readonly string[],
  { offset, limit, first }: Wanted,
  { fits, nearest }: Match,
): Promise<Found> {
  return unscoped(tx, "SEARCH", async () => {
    const rows = await tx.$queryRaw<{ id: string; total: number }[]>`${plannedAnew}
      WITH fitting AS MATERIALIZED (
        SELECT id, name, name_folded FROM persons
        WHERE (${fits}) AND home_id = ANY (${[...homes]}::uuid[]) AND merged_into_id IS NULL
      )
      SELECT id::text, (count(*) OVER ())::int AS total FROM fitting
      ORDER BY ${first ? joined([sql`(${first}) DESC`, nearest], ", ") : nearest}, name, id LIMIT ${limit} OFFSET ${offset}`;
    return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
  });
}
