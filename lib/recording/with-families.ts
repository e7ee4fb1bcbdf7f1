import "server-only";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";

/**
 * These people, and with them everybody of a family that something is recorded of: what is told of one may make another
 * its head, and then the family counts elsewhere. Keeps the families as they are until the commit, so that nothing is
 * recorded of one for the first time meanwhile. Further families are those that a change leads to.
 */
export async function withFamilies(
  tx: Tx,
  personIds: readonly string[],
  further: readonly string[] = [],
): Promise<string[]> {
  return await unscoped(tx, "FAMILY", async () => {
    const families = await lockFamilies(tx, personIds, further);
    if (families.length === 0) return [...personIds];
    const members = await tx.$queryRaw<{ id: string }[]>`
      SELECT p.id FROM persons p WHERE p.family_id = ANY (${families}::uuid[])
        AND EXISTS (SELECT FROM service_records r WHERE r.family_id = p.family_id)`;
    return [...new Set([...personIds, ...members.map(({ id }) => id)])];
  });
}

/** Again, where somebody has come into another family while this waited. */
async function lockFamilies(
  tx: Tx,
  personIds: readonly string[],
  further: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM families WHERE id IN (
      SELECT unnest(${[...further]}::uuid[]) UNION SELECT family_id FROM persons WHERE id = ANY (${[...personIds]}::uuid[]))
    ORDER BY id FOR NO KEY UPDATE`;
  const locked = rows.map(({ id }) => id);
  if (locked.length === 0) return locked;
  const missed = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT family_id AS id FROM persons
    WHERE id = ANY (${[...personIds]}::uuid[]) AND family_id <> ALL (${locked}::uuid[])`;
  return missed.length === 0
    ? locked
    : await lockFamilies(tx, personIds, [...locked, ...missed.map(({ id }) => id)]);
}
