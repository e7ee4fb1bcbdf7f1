import type { Difference } from "#lib/measure/differences";
import type { PersonYear } from "#lib/measure/person-year";
import type { Year } from "#lib/period/month";
import type { Sex } from "#lib/service/history";

const SEXES = ["L", "P"] as const satisfies Sex[];
const ROW = 12;

export type Leaf = { id: string; desaId: string };

/** What a thread needs to add to the same sums as the others. */
export type SharedSums = {
  years: readonly Year[];
  leaves: readonly Leaf[];
  slots: readonly number[];
  memory: SharedArrayBuffer;
};

/** People counted by year, leaf unit, slot, sex and month: one block of numbers, because everybody is added to it. */
export class HomeSums {
  private readonly counts: Int32Array;
  private readonly placeOf: Map<string, number>;
  private readonly placeOfSlot: Map<number, number>;

  constructor(readonly shared: SharedSums) {
    this.counts = new Int32Array(shared.memory);
    this.placeOf = new Map(shared.leaves.map(({ id }, place) => [id, place]));
    this.placeOfSlot = new Map(shared.slots.map((slot, place) => [slot, place]));
  }

  static of({ years, leaves, slots }: Omit<SharedSums, "memory">): HomeSums {
    const places = years.length * leaves.length * slots.length * SEXES.length * ROW;
    const memory = new SharedArrayBuffer(places * Int32Array.BYTES_PER_ELEMENT);
    return new HomeSums({ years, leaves, slots, memory });
  }

  /** So many people with these homes and masks; a home that is not among the leaves is left out, and a slot that is not asked for. */
  add({ year, sex, homes, masks }: PersonYear, people = 1) {
    const yearPlace = this.shared.years.indexOf(year);
    const sexPlace = SEXES.indexOf(sex);
    const places = this.placesOf(homes);
    for (const [slot, mask] of masks) {
      const slotPlace = this.placeOfSlot.get(slot);
      if (slotPlace === undefined) continue;
      for (let month = 0, rest = mask; rest !== 0; month++, rest >>= 1) {
        const place = places[month] ?? -1;
        if ((rest & 1) === 1 && place >= 0)
          Atomics.add(this.counts, this.startOf(yearPlace, place, slotPlace, sexPlace) + month, people);
      }
    }
  }

  /** The rows of a desa and of its leaves that are not all zero. */
  rowsOf(desaId: string): Difference[] {
    const rows: Difference[] = [];
    const leaves = [...this.shared.leaves.entries()].filter(([, leaf]) => leaf.desaId === desaId);
    for (const [yearPlace, year] of this.shared.years.entries())
      for (const [slotPlace, slot] of this.shared.slots.entries())
        for (const [sexPlace, sex] of SEXES.entries()) {
          const sum = new Array<number>(ROW).fill(0);
          for (const [place, { id }] of leaves) {
            const start = this.startOf(yearPlace, place, slotPlace, sexPlace);
            const months = Array.from(this.counts.subarray(start, start + ROW));
            if (months.every((count) => count === 0)) continue;
            rows.push({ year, unitId: id, slot, sex, months });
            for (const [month, count] of months.entries()) sum[month] = (sum[month] ?? 0) + count;
          }
          if (sum.some((count) => count !== 0)) rows.push({ year, unitId: desaId, slot, sex, months: sum });
        }
    return rows;
  }

  /** Most people live in one home all year, so it is looked up once. */
  private placesOf(homes: readonly (string | null)[]): number[] {
    const places: number[] = [];
    let last: string | null = null;
    let place = -1;
    for (const home of homes) {
      if (home !== last) place = home === null ? -1 : (this.placeOf.get(home) ?? -1);
      last = home;
      places.push(place);
    }
    return places;
  }

  private startOf(year: number, leaf: number, slot: number, sex: number): number {
    const { leaves, slots } = this.shared;
    return (((year * leaves.length + leaf) * slots.length + slot) * SEXES.length + sex) * ROW;
  }
}
