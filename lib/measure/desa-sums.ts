import "server-only";
import { type Read, sql } from "#lib/db/read";
import type { Difference } from "#lib/measure/differences";
import type { StoredYear } from "#lib/measure/person-years";
import { SLOT_COUNT } from "#lib/measure/slots";
import type { Year } from "#lib/period/month";

const SEXES = ["L", "P"] as const;
const ROW = 12;

/**
 * What the tallies of a desa and of its leaf units must say: the sum of the stored masks. One block of numbers by
 * year, unit, slot and sex, because this runs over everybody.
 */
export async function sumDesa(read: Read, desaId: string): Promise<Difference[]> {
  const leaves = await readLeaves(read, desaId);
  const rows = await read<StoredYear>(sql`
    SELECT year, sex::text, homes::text, masks::text FROM person_years
    WHERE person_id IN (SELECT person_id FROM residences WHERE home_id = ANY (${leaves}::uuid[]))`);
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  const sums = new Sums(years, [...leaves, desaId]);
  for (const row of rows) sums.add(row);
  return sums.rows();
}

class Sums {
  private readonly counts: Int32Array;
  private readonly placeOf: Map<string, number>;
  private readonly desa: number;

  /** The desa is the last unit. */
  constructor(
    private readonly years: readonly Year[],
    private readonly units: readonly string[],
  ) {
    this.counts = new Int32Array(years.length * units.length * SLOT_COUNT * SEXES.length * ROW);
    this.placeOf = new Map(units.map((unit, place) => [unit, place]));
    this.desa = units.length - 1;
  }

  add({ year, sex, homes, masks }: StoredYear) {
    const yearPlace = this.years.indexOf(year);
    const sexPlace = SEXES.indexOf(sex);
    const places = homes
      .slice(1, -1)
      .split(",")
      .map((home) => this.placeOf.get(home) ?? -1);
    const texts = masks.slice(1, -1).split(",");
    for (let slot = 0; slot < texts.length; slot++) {
      if (texts[slot] === "0") continue;
      let mask = Number(texts[slot]);
      for (let month = 0; mask !== 0; month++, mask >>= 1) {
        const place = places[month] ?? -1;
        if ((mask & 1) === 0 || place < 0) continue;
        this.count(yearPlace, place, slot, sexPlace, month);
        this.count(yearPlace, this.desa, slot, sexPlace, month);
      }
    }
  }

  /** Those that are not all zero. */
  rows(): Difference[] {
    const rows: Difference[] = [];
    for (const [yearPlace, year] of this.years.entries())
      for (const [place, unitId] of this.units.entries())
        for (let slot = 0; slot < SLOT_COUNT; slot++)
          for (const [sexPlace, sex] of SEXES.entries()) {
            const start = this.startOf(yearPlace, place, slot, sexPlace);
            const months = Array.from(this.counts.subarray(start, start + ROW));
            if (months.some((count) => count !== 0)) rows.push({ year, unitId, slot, sex, months });
          }
    return rows;
  }

  private count(year: number, unit: number, slot: number, sex: number, month: number) {
    const at = this.startOf(year, unit, slot, sex) + month;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
  }

  private startOf(year: number, unit: number, slot: number, sex: number): number {
    return (((year * this.units.length + unit) * SLOT_COUNT + slot) * SEXES.length + sex) * ROW;
  }
}

export async function readLeaves(read: Read, desaId: string): Promise<string[]> {
  const rows = await read<{ id: string }>(sql`
    SELECT id FROM units WHERE parent_id = ${desaId}::uuid AND kind IN ('POSYANDU', 'TANPA_POSYANDU')`);
  return rows.map(({ id }) => id);
}

export async function readDesaIds(read: Read): Promise<string[]> {
  const rows = await read<{ id: string }>(sql`SELECT id FROM units WHERE kind = 'DESA' ORDER BY id`);
  return rows.map(({ id }) => id);
}
