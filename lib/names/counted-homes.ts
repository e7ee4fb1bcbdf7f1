import { type AreaUnit, homesOf } from "#lib/area/tree";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import { countedUnits } from "#lib/coverage/value";

/** The homes whose people make the number: without those that the total leaves out, so that the list is as long as it says. */
export function countedHomes(counting: Counting, { area, question }: CountedRow): AreaUnit[] {
  const { indicator } = question;
  const figures = area.of.map((unit) => counting.figures(unit, indicator));
  const kept = new Set(countedUnits(figures, question));
  return area.of
    .filter((_, index) => {
      const unit = figures[index];
      return unit !== undefined && kept.has(unit);
    })
    .flatMap((unit) => homesOf(counting.tree, unit));
}
