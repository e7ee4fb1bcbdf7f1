import type { Episode } from "#lib/mask/mask";
import { turnsOn } from "#lib/period/age";
import type { Day } from "#lib/period/day";
import { type Year, yearOf } from "#lib/period/month";
import type { History } from "#lib/service/history";
import { type Window, windowEpisode } from "#lib/service/window";

/** The first year of life, from birth to the day before the first birthday: Bayi Lengkap ("11 bulan 29 hari"). */
export function firstYearEpisodes(
  { bornOn }: History,
  years: readonly Year[],
  doneOn: (window: Window) => Day | null,
): Episode[] {
  // Most people are far from it.
  const born = yearOf(bornOn);
  if (!years.some((year) => year === born || year === born + 1)) return [];
  const window = { from: bornOn, before: turnsOn(bornOn, 12) };
  return [windowEpisode(window, doneOn(window))];
}
