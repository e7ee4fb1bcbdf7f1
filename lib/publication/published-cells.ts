import { dateOfMonth, type Month, monthIn } from "#lib/period/month";
import { publishedIn, sasaranOf } from "#lib/publication/catalogue";
import { cellsOf } from "#lib/publication/cells";
import type { State } from "#lib/publication/state";
import { UNTOLD } from "#lib/publication/table";

type Row = { unitId: string; indicator: string; until: Date; reached: number | null; outOf: number | null };

/** The rows of a version: one for each unit and indicator of which something is told or hidden. */
export function publishedCells(month: Month, state: State, kabupaten: string): Row[] {
  const puskesmasOf = (desa: string) => state.puskesmas[desa] ?? null;
  const cellsIn = (code: string) => cellsOf(state.tables[code] ?? UNTOLD, kabupaten, puskesmasOf);
  return publishedIn(month).flatMap(({ indicator }) => {
    const group = sasaranOf(indicator);
    const sasaran = group && cellsIn(`sasaran ${group}`);
    return [...cellsIn(indicator.code)].map(([unitId, { month: until, value }]): Row => {
      const [reached, others] = value ?? [];
      const outOf = sasaran ? sasaran.get(unitId)?.value?.[0] : (reached ?? 0) + (others ?? 0);
      return {
        unitId,
        indicator: indicator.code,
        until: dateOfMonth(monthIn(state.year, until)),
        reached: reached ?? null,
        outOf: reached === undefined ? null : (outOf ?? null),
      };
    });
  });
}
