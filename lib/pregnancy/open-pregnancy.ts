import type { Day } from "#lib/period/day";
import { isOpenOn } from "#lib/pregnancy/uk";
import type { History, PregnancyHistory } from "#lib/service/history";

/** The one that takes contacts today. */
export function openPregnancy(history: History, today: Day): PregnancyHistory | null {
  return history.diedOn
    ? null
    : (history.pregnancies.findLast((one) => !one.ended && isOpenOn(one, today)) ?? null);
}
