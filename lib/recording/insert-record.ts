import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import type { Draft } from "#lib/recording/draft-record";
import type { RecordInput } from "#lib/recording/schema";

/** Writes the record of a save; false when its id is already somebody's. In SQL, since every save waits for it. */
export async function insertRecord(
  tx: Tx,
  actor: Authorized<"service:record">,
  { id, person_id, kind, served_on, place, replaces }: RecordInput,
  { data, derived, confirmed, definition, ruleVersion, pregnancyId }: Draft & { pregnancyId: string | null },
): Promise<boolean> {
  const written = await tx.$executeRaw`
    INSERT INTO service_records (id, person_id, kind, served_on, pregnancy_id, place, facility_id, data, derived,
      confirmed, definition_version, rule_version, recorded_by_id, recorded_at, replaces_id)
    VALUES (${id}::uuid, ${person_id}::uuid, ${kind}, ${served_on}::date, ${pregnancyId}::uuid, ${place},
      ${actor.unitId}::uuid, ${JSON.stringify(data)}::jsonb, ${JSON.stringify(derived)}::jsonb, ${confirmed}::text[],
      ${definition.version}::smallint, ${ruleVersion}::smallint, ${actor.id}::uuid, clock_timestamp(),
      ${replaces ?? null}::uuid)
    ON CONFLICT DO NOTHING`;
  return written > 0;
}
