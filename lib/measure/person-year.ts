import { due, type Mask, monthly, reached, state, waiting } from "#lib/mask/mask";
import { MEASURES } from "#lib/measure/catalogue";
import { type MaskCode, SLOT_COUNT, SLOTS } from "#lib/measure/slots";
import { MONTH_NUMBERS, type Month, monthIn, monthOf, type Year } from "#lib/period/month";
import type { History, ResidenceSpan, Sex } from "#lib/service/history";

/** What one person counts for in one year. */
export type PersonYear = {
  year: Year;
  sex: Sex;
  /** Twelve leaf units; null = not living in the kabupaten in that month. */
  homes: readonly (string | null)[];
  /** One mask per slot. */
  masks: readonly Mask[];
};

/** The masks of these years, as the history says today. One pass over the history serves all years. */
export function personYearsOf(history: History, years: readonly Year[]): PersonYear[] {
  const masks = new Map(years.map((year) => [year, new Array<Mask>(SLOT_COUNT).fill(0)]));
  const put = (code: MaskCode, maskOf: (year: Year) => Mask) => {
    for (const [year, row] of masks) row[SLOTS[code]] = maskOf(year);
  };

  for (const measure of MEASURES) {
    if (measure.kind === "monthly") {
      const months = measure.months(history);
      if (months.length > 0) put(measure.code, (year) => monthly(months, year));
    } else if (measure.kind === "state") {
      const spans = measure.spans(history);
      if (spans.length > 0) put(measure.code, (year) => state(spans, year));
    } else {
      const episodes = measure.episodes(history, years);
      if (episodes.length === 0) continue;
      put(measure.code, (year) => reached(episodes, year));
      if ("waiting" in measure) put(measure.waiting, (year) => waiting(episodes, year));
      if ("due" in measure) put(measure.due, (year) => due(episodes, year));
    }
  }

  return years.map((year) => ({
    year,
    sex: history.sex,
    homes: homesOf(history, year),
    masks: masks.get(year) ?? [],
  }));
}

/** Resident from the first row on, in the month of death too, not after it. */
export function homesOf({ residences, diedOn }: History, year: Year): (string | null)[] {
  const lastMonth = diedOn ? monthOf(diedOn) : null;
  return MONTH_NUMBERS.map((number) => {
    const month = monthIn(year, number);
    return lastMonth !== null && month > lastMonth ? null : homeIn(residences, month);
  });
}

/** The home in that month; null before the first row or outside the kabupaten. */
export function homeIn(residences: readonly ResidenceSpan[], month: Month): string | null {
  let home: string | null = null;
  for (const residence of residences) {
    if (residence.since > month) break;
    home = residence.homeId;
  }
  return home;
}
