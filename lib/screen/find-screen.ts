import "server-only";
import type { UnitKind } from "#lib/access/actor";
import { gate } from "#lib/db/client";
import { orOutage } from "#lib/db/outage";
import { hashOfKey } from "#lib/screen/key";

export type FoundScreen = { id: string; unitId: string; unitCode: string; unitKind: UnitKind };

const KEY = /^[\w-]{43}$/;

/** Whose key this is, and a mark that it was there; null for one that was withdrawn, has run out or never was. */
export async function findScreen(key: string): Promise<FoundScreen | null> {
  if (!KEY.test(key)) return null;
  const [screen] = await orOutage(
    () => gate().$queryRaw<FoundScreen[]>`
    WITH seen AS (
      UPDATE screens SET last_seen_at = now() WHERE key_hash = ${hashOfKey(key)} AND revoked_at IS NULL
        AND expires_at > now() AND (last_seen_at IS NULL OR last_seen_at < now() - interval '1 minute')
    )
    SELECT s.id, s.unit_id AS "unitId", u.code AS "unitCode", u.kind::text AS "unitKind"
    FROM screens s JOIN units u ON u.id = s.unit_id
    WHERE s.key_hash = ${hashOfKey(key)} AND s.revoked_at IS NULL AND s.expires_at > now()`,
  );
  return screen ?? null;
}
