import { EVERY_MONTH, NO_MONTH } from "#lib/mask/mask";
import type { PersonYear } from "#lib/measure/person-year";
import type { Year } from "#lib/period/month";
import type { Sex } from "#lib/service/history";

/** Twelve numbers to add to one row of tallies. */
export type Difference = { year: Year; unitId: string; slot: number; sex: Sex; months: number[] };

/** Adds up what changes; rows of the same key become one. */
export class Differences {
  private readonly rows = new Map<string, Difference>();

  /** desaOf gives the desa of a leaf unit. */
  constructor(private readonly desaOf: (homeId: string) => string) {}

  /** Takes the old row away and puts the new one in its place; null = there was, or is, none. */
  replace(before: PersonYear | null, after: PersonYear | null) {
    if (before && after && sameHomesAndSex(before, after)) {
      for (const slot of new Set([...before.masks.keys(), ...after.masks.keys()])) {
        const old = before.masks.get(slot) ?? NO_MONTH;
        const now = after.masks.get(slot) ?? NO_MONTH;
        if (old === now) continue;
        this.add(after, slot, now & ~old, 1);
        this.add(after, slot, old & ~now, -1);
      }
      return;
    }
    if (before) this.addAll(before, -1);
    if (after) this.addAll(after, 1);
  }

  /** In the order of the key, so that two writers never wait for each other in a circle. */
  sorted(): Difference[] {
    return [...this.rows.values()].filter(({ months }) => months.some((count) => count !== 0)).sort(byKey);
  }

  private addAll(row: PersonYear, sign: 1 | -1) {
    for (const [slot, mask] of row.masks) this.add(row, slot, mask, sign);
  }

  private add({ year, sex, homes }: PersonYear, slot: number, mask: number, sign: 1 | -1) {
    if ((mask & EVERY_MONTH) === 0) return;
    for (let index = 0; index < 12; index++) {
      const home = homes[index];
      if (!home || (mask & (1 << index)) === 0) continue;
      this.count(year, home, slot, sex, index, sign);
      this.count(year, this.desaOf(home), slot, sex, index, sign);
    }
  }

  private count(year: Year, unitId: string, slot: number, sex: Sex, index: number, sign: 1 | -1) {
    const key = `${year}|${unitId}|${slot}|${sex}`;
    let row = this.rows.get(key);
    if (!row) {
      row = { year, unitId, slot, sex, months: new Array<number>(12).fill(0) };
      this.rows.set(key, row);
    }
    row.months[index] = (row.months[index] ?? 0) + sign;
  }
}

function sameHomesAndSex(a: PersonYear, b: PersonYear): boolean {
  return a.sex === b.sex && a.homes.every((home, index) => home === b.homes[index]);
}

function byKey(a: Difference, b: Difference): number {
  return (
    a.year - b.year ||
    (a.unitId < b.unitId ? -1 : a.unitId > b.unitId ? 1 : 0) ||
    a.slot - b.slot ||
    (a.sex < b.sex ? -1 : a.sex > b.sex ? 1 : 0)
  );
}
