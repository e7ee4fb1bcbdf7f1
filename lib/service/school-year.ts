import type { Episode } from "#lib/mask/mask";
import type { Day } from "#lib/period/day";
import type { Year } from "#lib/period/month";
import { type Window, windowEpisode } from "#lib/service/window";

/** Named after the year in which it begins: 2026 is 2026/2027. */
export type SchoolYear = Window & { year: Year };

/**
 * One episode for each school year, from July as KMK 770/2025 has it (its last month, June, stands in no source), of which something can be told in these years: those that begin in them,
 * and those that end. Null: somebody does not belong to it, as who is too young or has left school.
 */
export function schoolYearEpisodes(
  years: readonly Year[],
  of: (schoolYear: SchoolYear) => { doneOn: Day | null } | null,
): Episode[] {
  const begun = [...new Set(years.flatMap((year) => [year - 1, year]))];
  return begun.flatMap((year) => {
    const schoolYear = schoolYearOf(year);
    const found = of(schoolYear);
    return found ? [windowEpisode(schoolYear, found.doneOn)] : [];
  });
}

function schoolYearOf(year: Year): SchoolYear {
  return { year, from: `${year}-07-01`, before: `${year + 1}-07-01` };
}
