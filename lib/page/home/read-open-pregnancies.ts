import "server-only";
import type { Actor } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import type { OpenPregnancy } from "#lib/page/home/contacts";
import { addDays } from "#lib/period/day";
import { today } from "#lib/period/today";
import { readMergedIntoWomen } from "#lib/person/read-merged";
import { LONGEST_PREGNANCY_WEEKS } from "#lib/pregnancy/uk";
import { BELONGING_KINDS } from "#lib/programme/catalogue";

/**
 * The pregnancies that go on in the own homes, with what stands under another entry of the same woman. All women are looked
 * for in one going through the index of pregnancies, then each one's own rows: whatever PostgreSQL expects of the
 * kabupaten, it never reads it.
 */
export async function readOpenPregnancies(tx: Tx, actor: Actor): Promise<OpenPregnancy[]> {
  const day = today(actor.timeZone);
  const merged = await readMergedIntoWomen(tx, actor.homes);
  const rows = await tx.$queryRaw<{ all: string | null }[]>`
    WITH merged AS MATERIALIZED (
      SELECT * FROM unnest(${merged.map(({ id }) => id)}::uuid[], ${merged.map(({ owner }) => owner)}::uuid[]) AS m (id, owner)
    ), of_owner AS (
      SELECT id, coalesce((SELECT m.owner FROM merged m WHERE m.id = person_id), person_id) AS owner, hpht_on, registered_on
      FROM pregnancies WHERE person_id = ANY (ARRAY(
          SELECT id FROM persons WHERE home_id = ANY (${[...actor.homes]}::uuid[])
            AND sex = 'P' AND died_on IS NULL AND merged_into_id IS NULL AND voided_at IS NULL
          UNION ALL SELECT m.id FROM merged m))
        AND voided_at IS NULL
        AND hpht_on BETWEEN ${addDays(day, -LONGEST_PREGNANCY_WEEKS * 7)}::date AND ${day}::date
    ), pregnant AS MATERIALIZED (SELECT *, max(hpht_on) OVER (PARTITION BY owner) AS latest FROM of_owner)
    SELECT json_agg(json_build_object('id', g.id, 'personId', g.owner, 'name', p.name, 'homeName', p.home_name,
      'bornOn', p.born_on, 'hphtOn', g.hpht_on, 'registeredOn', g.registered_on, 'contactDays', ARRAY(
        SELECT r.served_on FROM service_records r
        WHERE r.person_id = ANY (g.owner || ARRAY(SELECT m.id FROM merged m WHERE m.owner = g.owner))
          AND r.pregnancy_id = g.id AND r.kind = ANY (${BELONGING_KINDS}) AND r.voided_at IS NULL
        ORDER BY r.served_on)))::text AS all
    FROM pregnant g CROSS JOIN LATERAL (
      SELECT name, born_on, (SELECT u.name FROM units u WHERE u.id = home_id) AS home_name
      FROM persons WHERE id = g.owner OFFSET 0) AS p
    WHERE (SELECT o.id FROM pregnancy_outcomes o WHERE o.pregnancy_id = g.id AND o.voided_at IS NULL) IS NULL
      AND g.hpht_on = g.latest`;
  return JSON.parse(rows[0]?.all ?? "[]") as OpenPregnancy[];
}
