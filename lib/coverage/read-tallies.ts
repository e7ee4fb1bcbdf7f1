import "server-only";
import type { Counts } from "#lib/coverage/counts";
import type { Tx } from "#lib/db/client";
import { type MaskCode, SLOTS } from "#lib/measure/slots";
import { hasCounted } from "#lib/measure/tallies";
import type { Year } from "#lib/period/month";

export type TalliesQuestion = {
  year: Year;
  /** Desa or homes. */
  unitIds: readonly string[];
  masks: readonly MaskCode[];
};

/** Of a unit by mask: twelve counts, both sexes added; of a unit that was not asked for, nought. */
export type Tallies = (unitId: string) => UnitTallies;

/** One and the same as long as no count of the unit changes: what is made of it may be kept with it. */
export type UnitTallies = (mask: MaskCode) => Counts;

const NONE: Counts = new Array<number>(12).fill(0);
const NOTHING: UnitTallies = () => NONE;

/** The cost of a page grows with units and masks, never with people; what has not changed since the last page is at hand. */
export async function readTallies(tx: Tx, { year, unitIds, masks }: TalliesQuestion): Promise<Tallies> {
  // What a transaction has itself written stands until it is committed, or never.
  if (hasCounted(tx)) return lookUp(await readCounts(tx, { year, unitIds, masks }));
  const marks = await readMarks(tx, { year, unitIds });
  const changed = unitIds.filter((id) => kept.get(`${year} ${id}`)?.mark !== (marks.get(id) ?? ""));
  const fresh = await readCounts(tx, { year, unitIds: changed, masks: null });
  for (const id of changed)
    keep(`${year} ${id}`, { mark: marks.get(id) ?? "", counts: fresh.get(id) ?? NOTHING });
  return lookUp(new Map(unitIds.map((id) => [id, kept.get(`${year} ${id}`)?.counts ?? NOTHING])));
}

function lookUp(units: ReadonlyMap<string, UnitTallies>): Tallies {
  return (unitId) => units.get(unitId) ?? NOTHING;
}

type Kept = { mark: string; counts: UnitTallies };

/** By year and unit, in every process. */
const kept = new Map<string, Kept>();

/** A district of the largest size, in two years. */
const MOST = 5_000;

function keep(key: string, unit: Kept) {
  kept.delete(key);
  kept.set(key, unit);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}

/**
 * The mark of a unit is the sum of the numbers of the transactions that wrote its rows: every later one has a higher
 * number, so that the sum grows with each change, and is seen when the change is seen.
 */
async function readMarks(
  tx: Tx,
  { year, unitIds }: Omit<TalliesQuestion, "masks">,
): Promise<Map<string, string>> {
  const [answer] = await tx.$queryRaw<{ marks: string | null }[]>`
    SELECT string_agg(concat(place, ' ', mark), ',') AS marks FROM (
      SELECT u.place, sum(t.xmin::text::bigint) AS mark
      FROM unnest(${[...unitIds]}::uuid[]) WITH ORDINALITY AS u (id, place)
      JOIN tallies t ON t.year = ${year}::smallint AND t.unit_id = u.id
      GROUP BY u.place
    ) AS marked`;
  return new Map(
    (answer?.marks?.split(",") ?? []).map((one) => {
      const [place, mark = ""] = one.split(" ");
      return [unitIds[Number(place) - 1] ?? "", mark];
    }),
  );
}

/** In one text; without masks, all that there are. */
async function readCounts(
  tx: Tx,
  { year, unitIds, masks }: Omit<TalliesQuestion, "masks"> & { masks: readonly MaskCode[] | null },
): Promise<Map<string, UnitTallies>> {
  if (unitIds.length === 0) return new Map();
  const slots = masks && [...new Set(masks.map((mask) => SLOTS[mask]))];
  const [answer] = await tx.$queryRaw<{ sums: string | null }[]>`
    SELECT string_agg(ROW(place, slot, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12)::text, '') AS sums
    FROM (
      SELECT u.place, t.slot, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6,
        sum(m7) AS m7, sum(m8) AS m8, sum(m9) AS m9, sum(m10) AS m10, sum(m11) AS m11, sum(m12) AS m12
      FROM unnest(${[...unitIds]}::uuid[]) WITH ORDINALITY AS u (id, place)
      JOIN tallies t ON t.year = ${year}::smallint AND t.unit_id = u.id
        AND (${slots === null} OR t.slot = ANY (${slots ?? []}::smallint[]))
      GROUP BY u.place, t.slot
    ) AS both_sexes`;
  const units = new Map(unitIds.map((id) => [id, new Map<number, Counts>()]));
  for (const [place = 0, slot = 0, ...months] of rowsIn(answer?.sums))
    units.get(unitIds[place - 1] ?? "")?.set(slot, months);
  return new Map([...units].map(([id, counts]) => [id, (mask) => counts.get(SLOTS[mask]) ?? NONE]));
}

/** "(1,0,12,7,...)(1,1,...)": place of the unit, slot, twelve counts. */
function rowsIn(sums: string | null | undefined): number[][] {
  if (!sums) return [];
  return JSON.parse(`[[${sums.slice(1, -1).replaceAll(")(", "],[")}]]`) as number[][];
}
