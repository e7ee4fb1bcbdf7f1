import "server-only";
import type { Tx } from "#lib/db/client";
import type { Counts } from "#lib/indicator/counts";
import { type MaskCode, SLOT_COUNT, SLOTS } from "#lib/measure/slots";
import type { Year } from "#lib/period/month";

export type TalliesQuestion = {
  year: Year;
  /** Desa or homes. */
  unitIds: readonly string[];
  masks: readonly MaskCode[];
};

/** Twelve counts of a unit, both sexes added; of a unit that was not asked for, nought. */
export type Tallies = (unitId: string, mask: MaskCode) => Counts;

const NONE: Counts = new Array<number>(12).fill(0);

/** One read, one text: the cost of a page grows with units and masks, never with people. */
export async function readTallies(tx: Tx, { year, unitIds, masks }: TalliesQuestion): Promise<Tallies> {
  const slots = [...new Set(masks.map((mask) => SLOTS[mask]))];
  const [answer] = await tx.$queryRaw<{ rows: string | null }[]>`
    SELECT '[' || string_agg(translate(ROW(u.place, t.slot, t.m1, t.m2, t.m3, t.m4, t.m5, t.m6,
      t.m7, t.m8, t.m9, t.m10, t.m11, t.m12)::text, '()', '[]'), ',') || ']' AS rows
    FROM unnest(${[...unitIds]}::uuid[]) WITH ORDINALITY AS u (id, place)
    JOIN tallies t ON t.year = ${year}::smallint AND t.unit_id = u.id AND t.slot = ANY (${slots}::smallint[])`;
  const counts = addedUp(JSON.parse(answer?.rows ?? "[]") as number[][]);
  const places = new Map(unitIds.map((id, index) => [id, index + 1]));
  return (unitId, mask) => counts.get((places.get(unitId) ?? 0) * SLOT_COUNT + SLOTS[mask]) ?? NONE;
}

/** Rows of place, slot and twelve counts, one for each sex. */
function addedUp(rows: readonly number[][]): Map<number, number[]> {
  const counts = new Map<number, number[]>();
  for (const [place = 0, slot = 0, ...months] of rows) {
    const key = place * SLOT_COUNT + slot;
    const before = counts.get(key);
    counts.set(key, before ? before.map((count, index) => count + (months[index] ?? 0)) : months);
  }
  return counts;
}
