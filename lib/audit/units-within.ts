import "server-only";
import type { AuditFilter } from "#lib/audit/filter";
import type { Tx } from "#lib/db/client";
import type { Day } from "#lib/period/day";

type Place = { id: string; kind: string; parentId: string | null };

/**
 * The unit and all below it, by the catchments of those days, closed ones too; and, if asked for, those in which it lies,
 * since a list of a whole puskesmas holds the names of its villages. Null for the kabupaten: everything.
 */
export async function unitsWithin(
  tx: Tx,
  { id, kind, parentId }: Place,
  { from, to, wider }: { from: Day; to: Day; wider: boolean },
): Promise<AuditFilter["within"]> {
  if (kind === "KABUPATEN") return null;
  const below = await tx.$queryRaw<{ id: string }[]>`
    WITH desa AS (SELECT desa_id FROM catchments WHERE (puskesmas_id = ${id}::uuid OR pustu_id = ${id}::uuid)
      AND since <= ${to}::date AND (until IS NULL OR until > ${from}::date))
    SELECT id FROM units WHERE id = ${id}::uuid OR parent_id = ${id}::uuid
      OR id IN (SELECT desa_id FROM desa) OR parent_id IN (SELECT desa_id FROM desa)`;
  const desaId = kind === "DESA" ? id : parentId;
  const above = wider
    ? await tx.$queryRaw<{ id: string }[]>`
        SELECT unnest(ARRAY[puskesmas_id, pustu_id]) AS id FROM catchments
        WHERE desa_id = ${desaId}::uuid AND since <= ${to}::date AND (until IS NULL OR until > ${from}::date)
        UNION SELECT id FROM units WHERE kind = 'KABUPATEN' OR id = ${parentId}::uuid`
    : [];
  const units = below.map((unit) => unit.id);
  return { units, above: above.flatMap((unit) => unit.id ?? []).filter((one) => !units.includes(one)) };
}
