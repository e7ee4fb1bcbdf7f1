import "server-only";
import type { Actor } from "#lib/access/actor";
import { startOf } from "#lib/access/time-zone";
import type { Tx } from "#lib/db/client";
import type { FoundSign } from "#lib/page/home/danger";
import { addDays } from "#lib/period/day";
import { today } from "#lib/period/today";
import { readEntriesOf } from "#lib/person/read-merged";

/** So long a danger sign stands here when nobody saw the person again. */
const DANGER_DAYS = 3;

/**
 * Danger signs of the last days in the own homes, recorded by whom the own puskesmas employs, until the person is seen
 * again: whichever of the person's entries they or the later visit stand under.
 */
export async function readSigns(tx: Tx, actor: Actor): Promise<FoundSign[]> {
  const found = await readFound(tx, actor);
  if (found.length === 0) return [];
  const entries = await readEntriesOf(tx, [...new Set(found.map(({ personId }) => personId))]);
  return await tx.$queryRaw<FoundSign[]>`
    WITH entries AS MATERIALIZED (
      SELECT * FROM unnest(${entries.map(({ id }) => id)}::uuid[], ${entries.map(({ owner }) => owner)}::uuid[]) AS e (id, owner))
    SELECT e.owner AS "personId", p.name, p.home_name AS "homeName", r.kind, r.data, r.served_on::text AS "servedOn",
      r.recorded_at AS "recordedAt"
    FROM service_records r JOIN entries e ON e.id = r.person_id CROSS JOIN LATERAL (
      SELECT name, (SELECT u.name FROM units u WHERE u.id = home_id) AS home_name FROM persons
      WHERE id = e.owner AND home_id = ANY (${[...actor.homes]}::uuid[]) AND died_on IS NULL OFFSET 0) AS p
    WHERE r.id = ANY (${found.map(({ id }) => id)}::uuid[]) AND (SELECT l.id FROM service_records l
        WHERE l.person_id = ANY (ARRAY(SELECT o.id FROM entries o WHERE o.owner = e.owner)) AND l.voided_at IS NULL
          AND (l.served_on, l.id) > (r.served_on, r.id) LIMIT 1) IS NULL
    ORDER BY r.served_on, r.recorded_at, r.id`;
}

/** By an index of these alone. */
async function readFound(tx: Tx, actor: Actor): Promise<{ id: string; personId: string }[]> {
  const since = addDays(today(actor.timeZone), -DANGER_DAYS);
  const recorders = await readRecorders(tx, actor);
  return await tx.$queryRaw<{ id: string; personId: string }[]>`
    SELECT id, person_id AS "personId" FROM service_records
    WHERE recorded_by_id = ANY (${recorders}::uuid[]) AND recorded_at >= ${startOf(since, actor.timeZone)}
      AND served_on >= ${since}::date AND voided_at IS NULL AND jsonb_typeof(data->'tanda_bahaya') = 'array'
      AND data->'tanda_bahaya' <> '[]'`;
}

async function readRecorders(tx: Tx, { unitId, puskesmasId, homes }: Actor): Promise<string[]> {
  const above = [unitId, puskesmasId ?? unitId];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM users WHERE unit_id = ANY (${[...above, ...homes]}::uuid[])
      OR unit_id IN (SELECT id FROM units WHERE parent_id = ANY (${above}::uuid[]) AND kind = 'PUSTU')`;
  return rows.map(({ id }) => id);
}
