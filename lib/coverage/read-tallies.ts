import "server-only";
import { added, type Counts } from "#lib/coverage/counts";
import { KeptUnits } from "#lib/coverage/kept-units";
import type { Tx } from "#lib/db/client";
import { type Sql, sql } from "#lib/db/read";
import { CATALOGUE } from "#lib/measure/catalogue";
import type { Catalogue } from "#lib/measure/catalogue-of";
import type { MaskCode } from "#lib/measure/slots";
import { hasCounted } from "#lib/measure/tallies";
import type { Year } from "#lib/period/month";

export type TalliesQuestion<Code extends string = MaskCode> = {
  year: Year;
  /** Desa or homes. */
  unitIds: readonly string[];
  masks: readonly Code[];
};

/** Of a unit by mask: twelve counts, both sexes added; of a unit that was not asked for, nought. */
export type Tallies<Code extends string = MaskCode> = (unitId: string) => UnitTallies<Code>;

/** One and the same as long as no count of the unit changes: what is made of it may be kept with it. */
export type UnitTallies<Code extends string = MaskCode> = (mask: Code) => Counts;

type Source = {
  catalogue: Catalogue;
  /** The table of restricted masks, from whoever may name it. */
  restricted?: Sql;
};

const NONE: Counts = new Array<number>(12).fill(0);
const NOTHING: UnitTallies<string> = () => NONE;

/** The cost of a page grows with units and masks, never with people; what has not changed since the last page is at hand. */
export async function readTallies(tx: Tx, { year, unitIds, masks }: TalliesQuestion): Promise<Tallies> {
  // What a transaction has itself written stands until it is committed, or never.
  if (hasCounted(tx)) return await readTalliesOf(tx, { year, unitIds, masks }, { catalogue: CATALOGUE });
  const read = (changed: readonly string[]) =>
    readCounts(tx, { year, unitIds: changed, masks: null }, { catalogue: CATALOGUE });
  return lookUp(await kept.read(tx, { year, unitIds }, read));
}

const kept = new KeptUnits<UnitTallies<string>>();

/** The same, of any catalogue or of what is restricted: read each time, and kept by nobody. */
export async function readTalliesOf<Code extends string>(
  tx: Tx,
  question: TalliesQuestion<Code>,
  source: Source,
): Promise<Tallies<Code>> {
  return lookUp(await readCounts(tx, question, source));
}

function lookUp<Code extends string>(units: ReadonlyMap<string, UnitTallies<Code>>): Tallies<Code> {
  return (unitId) => units.get(unitId) ?? NOTHING;
}

/** In one text; without masks, all that there are. */
async function readCounts(
  tx: Tx,
  { year, unitIds, masks }: Omit<TalliesQuestion, "masks"> & { masks: readonly string[] | null },
  { catalogue, restricted }: Source,
): Promise<Map<string, UnitTallies<string>>> {
  if (unitIds.length === 0) return new Map();
  const slotsOf = restricted ? catalogue.slotsOf : catalogue.openSlotsOf;
  const slots = masks && [...new Set(masks.flatMap(slotsOf))];
  const [answer] = await tx.$queryRaw<{ sums: string | null }[]>`
    SELECT string_agg(ROW(place, slot, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12)::text, '') AS sums
    FROM (
      SELECT u.place, t.slot, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5, sum(m6) AS m6,
        sum(m7) AS m7, sum(m8) AS m8, sum(m9) AS m9, sum(m10) AS m10, sum(m11) AS m11, sum(m12) AS m12
      FROM unnest(${[...unitIds]}::uuid[]) WITH ORDINALITY AS u (id, place)
      JOIN ${restricted ?? sql`tallies`} t ON t.year = ${year}::smallint AND t.unit_id = u.id
        AND (${slots === null} OR t.slot = ANY (${slots ?? []}::smallint[]))
      GROUP BY u.place, t.slot
    ) AS both_sexes`;
  const units = new Map(unitIds.map((id) => [id, new Map<number, Counts>()]));
  for (const [place = 0, slot = 0, ...months] of rowsIn(answer?.sums))
    units.get(unitIds[place - 1] ?? "")?.set(slot, months);
  return new Map([...units].map(([id, counts]) => [id, (mask) => sumOf(slotsOf(mask), counts)]));
}

/** A measure by age is the sum of its bands. */
function sumOf(slots: readonly number[], counts: ReadonlyMap<number, Counts>): Counts {
  const [only, ...others] = slots;
  if (only !== undefined && others.length === 0) return counts.get(only) ?? NONE;
  return added(slots.map((slot) => counts.get(slot) ?? null));
}

/** "(1,0,12,7,...)(1,1,...)": place of the unit, slot, twelve counts. */
export function rowsIn(sums: string | null | undefined): number[][] {
  if (!sums) return [];
  return JSON.parse(`[[${sums.slice(1, -1).replaceAll(")(", "],[")}]]`) as number[][];
}
