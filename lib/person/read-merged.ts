import "server-only";
import type { Tx } from "#lib/db/client";
import { readIn, sql } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";

/** An entry, and whom it was merged into in the end. */
export type MergedEntry = { id: string; owner: string };

/**
 * The entries that stand under the living women of these homes, at any remove; of most homes there are none. As one list
 * against one index, which is then gone through once, however many women there are.
 */
export async function readMergedIntoWomen(tx: Tx, homes: readonly string[]): Promise<MergedEntry[]> {
  return await unscoped(tx, "MERGED", () =>
    readIn(tx)<MergedEntry>(sql`
      WITH RECURSIVE merged AS (
        SELECT id, merged_into_id AS owner FROM persons WHERE merged_into_id = ANY (ARRAY(
          SELECT id FROM persons WHERE home_id = ANY (${[...homes]}::uuid[])
            AND sex = 'P' AND died_on IS NULL AND merged_into_id IS NULL AND voided_at IS NULL))
        UNION ALL SELECT p.id, merged.owner FROM persons p JOIN merged ON p.merged_into_id = merged.id
      ) SELECT id::text, owner::text FROM merged`),
  );
}

/** Every entry of the people who stand under these entries, with whom each is in the end: of a few people, up and down. */
export async function readEntriesOf(tx: Tx, ids: readonly string[]): Promise<MergedEntry[]> {
  return await unscoped(tx, "MERGED", () =>
    readIn(tx)<MergedEntry>(sql`
      WITH RECURSIVE up AS (
        SELECT id, merged_into_id FROM persons WHERE id = ANY (${[...ids]}::uuid[])
        UNION SELECT p.id, p.merged_into_id FROM persons p JOIN up ON p.id = up.merged_into_id
      ), entries AS (
        SELECT id, id AS owner FROM up WHERE merged_into_id IS NULL
        UNION ALL SELECT p.id, e.owner FROM persons p JOIN entries e ON p.merged_into_id = e.id
      ) SELECT id::text, owner::text FROM entries`),
  );
}
