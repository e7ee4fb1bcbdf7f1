import { type AreaUnit, homesOf } from "#lib/area/tree";
import type { CountedRow, Counting } from "#lib/dashboard/counting";
import { countedUnits } from "#lib/indicator/coverage";
import { unitsKnownIn } from "#lib/indicator/reporting";

/** The homes whose people make the number: without those that the total leaves out, so that the list is as long as it says. */
export function countedHomes(counting: Counting, { area, question }: CountedRow): AreaUnit[] {
  const { indicator, month } = question;
  const figures = area.of.map((unit) => counting.figures(unit, indicator));
  const counted = countedUnits(figures, question);
  const known = indicator.kind === "ratio-monthly" ? unitsKnownIn(counted, month, question) : counted;
  const kept = new Set(known);
  return area.of
    .filter((_, index) => {
      const unit = figures[index];
      return unit !== undefined && kept.has(unit);
    })
    .flatMap((unit) => homesOf(counting.tree, unit));
}
