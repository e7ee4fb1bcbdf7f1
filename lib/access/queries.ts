import "server-only";
import type { Actor } from "#lib/access/actor";
import { demandsCode } from "#lib/access/demands-code";
import { IDLE_MINUTES } from "#lib/access/session";
import { byProvince, timeZoneOf } from "#lib/access/time-zone";
import { gate } from "#lib/db/client";
import { orOutage } from "#lib/db/outage";
import { env } from "#lib/env";
import { firstDay, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

type Row = Omit<Actor, "timeZone" | "demo" | "mustEnrol"> & { enrolled: boolean };

/**
 * Who holds this session, what they may reach today, and a mark that they were here: one statement.
 * Null when the session has ended or lain idle, or the account is disabled.
 */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const { east, otherwise } = byProvince((zone) => firstDay(monthOf(today(zone))));
  const [row] = await orOutage(
    () => gate().$queryRaw<Row[]>`
    WITH seen AS (
      UPDATE sessions SET last_seen_at = now()
      WHERE id = ${sessionId}::uuid AND ended_at IS NULL AND last_seen_at < now() - interval '1 minute'
        AND last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES}::int)
    ), account AS (
      SELECT u.*, s.id AS session_id, unit.code, unit.kind, unit.name AS unit_name, unit.parent_id,
        coalesce(${JSON.stringify(east)}::jsonb ->> left(unit.code, 2), ${otherwise})::date AS month
      FROM sessions s JOIN users u ON u.id = s.user_id JOIN units unit ON unit.id = u.unit_id
      WHERE s.id = ${sessionId}::uuid AND s.ended_at IS NULL AND u.disabled_at IS NULL
        AND s.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES}::int)
    ), served AS (
      SELECT c.desa_id, c.puskesmas_id FROM catchments c, account a
      WHERE c.since <= a.month AND (c.until IS NULL OR c.until > a.month)
    ), desa AS (
      SELECT d.id FROM account a JOIN units d ON d.kind = 'DESA'
        JOIN units kecamatan ON kecamatan.id = d.parent_id AND kecamatan.parent_id = a.unit_id
      WHERE a.role IN ('ADMIN', 'DINKES', 'AUDITOR')
      UNION SELECT s.desa_id FROM served s JOIN account a ON a.unit_id = s.puskesmas_id
      WHERE a.role IN ('KAPUS', 'PJ_KLASTER', 'PETUGAS')
      UNION SELECT r.unit_id FROM user_reaches r JOIN account a ON a.id = r.user_id
      WHERE a.role = 'PUSTU' AND r.since <= a.month AND (r.until IS NULL OR r.until > a.month)
    ), home AS (
      SELECT leaf.id FROM desa JOIN units leaf ON leaf.parent_id = desa.id, account a
      WHERE leaf.kind IN ('POSYANDU', 'TANPA_POSYANDU') AND a.role IN ('KAPUS', 'PJ_KLASTER', 'PETUGAS', 'PUSTU')
      UNION SELECT a.unit_id FROM account a WHERE a.role = 'KADER'
    )
    SELECT a.id, a.session_id AS "sessionId", a.name, a.username, a.role::text, a.klaster::text,
      a.unit_id AS "unitId", a.code AS "unitCode", a.unit_name AS "unitName", a.kind::text AS "unitKind",
      a.password_changed_at IS NULL AS "mustChangePassword",
      EXISTS (SELECT FROM second_factors f WHERE f.user_id = a.id AND f.ended_at IS NULL) AS enrolled,
      ARRAY(SELECT id::text FROM home ORDER BY id) AS homes,
      ARRAY(SELECT id::text FROM desa ORDER BY id) AS "desaIds",
      CASE WHEN a.role IN ('ADMIN', 'DINKES', 'AUDITOR') THEN NULL
        WHEN a.kind = 'PUSKESMAS' THEN a.unit_id::text
        ELSE (SELECT s.puskesmas_id::text FROM served s
          WHERE s.desa_id IN (SELECT id FROM desa) OR s.desa_id = a.parent_id ORDER BY s.puskesmas_id LIMIT 1)
      END AS "puskesmasId"
    FROM account a`,
  );
  if (!row) return null;
  const { enrolled, ...known } = row;
  return {
    ...known,
    mustEnrol: !enrolled && demandsCode(row.role),
    timeZone: timeZoneOf(row.unitCode),
    demo: env().DENYUT_DEMO === "1",
  };
}
