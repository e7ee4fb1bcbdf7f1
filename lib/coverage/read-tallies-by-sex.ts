import "server-only";
import { added, type Counts } from "#lib/coverage/counts";
import { KeptUnits, type UnitsOfYear } from "#lib/coverage/kept-units";
import { rowsIn } from "#lib/coverage/read-tallies";
import type { Tx } from "#lib/db/client";
import { CATALOGUE } from "#lib/measure/catalogue";
import type { MaskCode } from "#lib/measure/slots";
import { hasCounted } from "#lib/measure/tallies";
import type { Sex } from "#lib/service/history";

/** Of one unit by mask and sex: twelve counts; one and the same as long as none of them changes. */
export type SexTallies = (mask: MaskCode, sex: Sex) => Counts;

const NONE: Counts = new Array<number>(12).fill(0);

const NOTHING: SexTallies = () => NONE;

const kept = new KeptUnits<SexTallies>();

/** What `readTallies` adds up, L and P each by itself: L and P of a mask are its count. */
export async function readTalliesBySex(tx: Tx, units: UnitsOfYear): Promise<(unitId: string) => SexTallies> {
  const read = (unitIds: readonly string[]) => readCounts(tx, { ...units, unitIds });
  const found = hasCounted(tx) ? await read(units.unitIds) : await kept.read(tx, units, read);
  return (unitId) => found.get(unitId) ?? NOTHING;
}

async function readCounts(tx: Tx, { year, unitIds }: UnitsOfYear): Promise<Map<string, SexTallies>> {
  if (unitIds.length === 0) return new Map();
  const [answer] = await tx.$queryRaw<{ rows: string | null }[]>`
    SELECT string_agg(ROW(u.place, CASE t.sex WHEN 'L' THEN 0 ELSE 1 END, t.slot,
      m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12)::text, '') AS rows
    FROM unnest(${[...unitIds]}::uuid[]) WITH ORDINALITY AS u (id, place)
    JOIN tallies t ON t.year = ${year}::smallint AND t.unit_id = u.id`;
  const units = unitIds.map(() => ({ L: new Map<number, Counts>(), P: new Map<number, Counts>() }));
  for (const [place = 0, sex = 0, slot = 0, ...months] of rowsIn(answer?.rows))
    units[place - 1]?.[sex === 0 ? "L" : "P"].set(slot, months);
  return new Map(
    unitIds.map((id, place) => [
      id,
      (mask, sex) => sumOf(CATALOGUE.openSlotsOf(mask), units[place]?.[sex] ?? new Map()),
    ]),
  );
}

/** A measure by age is the sum of its bands. */
function sumOf(slots: readonly number[], counts: ReadonlyMap<number, Counts>): Counts {
  return added(slots.map((slot) => counts.get(slot) ?? null));
}
