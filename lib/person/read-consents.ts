import "server-only";
import type { Tx } from "#lib/db/client";
import { readIn, sql } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import type { Day } from "#lib/period/day";
import { type Consent, type ConsentPurpose, type Relation, refusedOn } from "#lib/person/consent";

type Row = Omit<Consent, "by"> & { owner: string; byName: string | null; byRelation: Relation | null };

/** Of people within the reader's reach, with what was told while they still were two: the latest first. */
export async function readConsents(
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Consent[]>> {
  const found = new Map<string, Consent[]>();
  if (personIds.length === 0) return found;
  const rows = await unscoped(tx, "MERGED", () =>
    readIn(tx)<Row>(sql`
      WITH RECURSIVE one AS (
        SELECT id AS owner, id FROM unnest(${[...personIds]}::uuid[]) AS asked (id)
        UNION SELECT one.owner, p.id FROM persons p JOIN one ON p.merged_into_id = one.id
      ) SELECT one.owner::text, c.id::text, c.purpose, c.given, c.given_on::text AS "givenOn", c.manner,
          c.by_name AS "byName", c.by_relation AS "byRelation", c.witness,
          c.recorded_by_id::text AS "recordedById", c.recorded_at AS "recordedAt"
        FROM one JOIN consents c ON c.person_id = one.id
        WHERE c.voided_at IS NULL ORDER BY c.given_on DESC, c.recorded_at DESC, c.id DESC`),
  );
  for (const { owner, byName, byRelation, ...row } of rows) {
    const by = byName && byRelation ? { name: byName, relation: byRelation } : null;
    found.set(owner, [...(found.get(owner) ?? []), { ...row, by }]);
  }
  return found;
}

/** Whom not to visit or to call on that day; whoever refuses nothing is left out. */
export async function readRefusals(
  tx: Tx,
  personIds: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, ConsentPurpose[]>> {
  const refusals = [...(await readConsents(tx, personIds))].map(
    ([id, consents]) => [id, refusedOn(consents, day)] as const,
  );
  return new Map(refusals.filter(([, refused]) => refused.length > 0));
}
