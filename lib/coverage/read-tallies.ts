import "server-only";
import type { Counts } from "#lib/coverage/counts";
import type { Tx } from "#lib/db/client";
import { type MaskCode, SLOTS } from "#lib/measure/slots";
import type { Year } from "#lib/period/month";

export type TalliesQuestion = {
  year: Year;
  /** Desa or homes. */
  unitIds: readonly string[];
  masks: readonly MaskCode[];
};

/** Of a unit by mask: twelve counts, both sexes added; of a unit that was not asked for, nought. */
export type Tallies = (unitId: string) => (mask: MaskCode) => Counts;

const NONE: Counts = new Array<number>(12).fill(0);

/** One read, one text: the cost of a page grows with units and masks, never with people. */
export async function readTallies(tx: Tx, { year, unitIds, masks }: TalliesQuestion): Promise<Tallies> {
  const slots = [...new Set(masks.map((mask) => SLOTS[mask]))];
  const [answer] = await tx.$queryRaw<{ sums: string | null }[]>`
    SELECT string_agg(ROW(place, slot, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12)::text, '') AS sums
    FROM (
      SELECT u.place, t.slot, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6,
        sum(m7) AS m7, sum(m8) AS m8, sum(m9) AS m9, sum(m10) AS m10, sum(m11) AS m11, sum(m12) AS m12
      FROM unnest(${[...unitIds]}::uuid[]) WITH ORDINALITY AS u (id, place)
      JOIN tallies t ON t.year = ${year}::smallint AND t.unit_id = u.id AND t.slot = ANY (${slots}::smallint[])
      GROUP BY u.place, t.slot
    ) AS both_sexes`;
  const units = new Map(unitIds.map((id) => [id, new Map<number, Counts>()]));
  for (const [place = 0, slot = 0, ...months] of rowsIn(answer?.sums))
    units.get(unitIds[place - 1] ?? "")?.set(slot, months);
  return (unitId) => {
    const counts = units.get(unitId);
    return (mask) => counts?.get(SLOTS[mask]) ?? NONE;
  };
}

/** "(1,0,12,7,...)(1,1,...)": place of the unit, slot, twelve counts. */
function rowsIn(sums: string | null | undefined): number[][] {
  if (!sums) return [];
  return JSON.parse(`[[${sums.slice(1, -1).replaceAll(")(", "],[")}]]`) as number[][];
}
