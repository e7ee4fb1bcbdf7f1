import "server-only";
import type { Reader } from "#lib/access/reach";
import { byProvince, type TimeZone, timeZoneOf } from "#lib/access/time-zone";
import type { Asking } from "#lib/db/as-actor";
import { gate } from "#lib/db/client";
import { orOutage } from "#lib/db/outage";
import type { KEY_UNITS, Scope } from "#lib/key/scopes";
import { hashOf } from "#lib/key/secret";
import { firstDay, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/**
 * A key as a reader of its unit. It has no home, so that row security shows it nobody, and a level that no policy knows: it
 * is refused what puskesmas and above alone may read.
 */
export type KeyReader = Reader & Asking & { timeZone: TimeZone; scopes: readonly Scope[] };

export type FoundKey = KeyReader | "UNKNOWN" | "REVOKED" | "EXPIRED";

type KeyUnit = (typeof KEY_UNITS)[number];

/** As whom it reads: whoever sees all of the unit's numbers and nothing beside. */
const ROLES = { KABUPATEN: "DINKES", PUSKESMAS: "PETUGAS", DESA: "PUSTU" } as const satisfies Record<
  KeyUnit,
  Reader["role"]
>;

type Row = {
  id: string;
  scopes: Scope[];
  revoked: boolean;
  expired: boolean;
  unitId: string;
  code: string;
  kind: KeyUnit;
  desaIds: string[];
};

/** Whose secret this is, and a mark that it was used, once a minute: one statement. */
export async function findKey(secret: string): Promise<FoundKey> {
  const { east, otherwise } = byProvince((zone) => firstDay(monthOf(today(zone))));
  const [row] = await orOutage(
    () => gate().$queryRaw<Row[]>`
    WITH used AS (
      UPDATE api_keys SET last_used_at = now()
      WHERE hash = ${hashOf(secret)} AND revoked_at IS NULL AND expires_at > now()
        AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')
    ), key AS (
      SELECT k.*, u.code, u.kind, coalesce(${JSON.stringify(east)}::jsonb ->> left(u.code, 2), ${otherwise})::date AS month
      FROM api_keys k JOIN units u ON u.id = k.unit_id WHERE k.hash = ${hashOf(secret)}
    )
    SELECT id, scopes, revoked_at IS NOT NULL AS revoked, expires_at <= now() AS expired, unit_id AS "unitId", code,
      kind::text, CASE kind WHEN 'DESA' THEN ARRAY[unit_id::text] WHEN 'PUSKESMAS' THEN ARRAY(
        SELECT c.desa_id::text FROM catchments c
        WHERE c.puskesmas_id = unit_id AND c.since <= month AND (c.until IS NULL OR c.until > month) ORDER BY 1
      ) ELSE '{}' END AS "desaIds"
    FROM key`,
  );
  if (!row) return "UNKNOWN";
  if (row.revoked) return "REVOKED";
  if (row.expired) return "EXPIRED";
  const { id, scopes, unitId, kind, desaIds } = row;
  return {
    id,
    scopes,
    role: ROLES[kind],
    unitId,
    desaIds,
    puskesmasId: kind === "PUSKESMAS" ? unitId : null,
    homes: [],
    unitKind: "KUNCI",
    timeZone: timeZoneOf(row.code),
  };
}
