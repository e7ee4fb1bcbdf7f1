import { due, type Episode, type Mask, monthly, reached, state, waiting } from "#lib/mask/mask";
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
  const rows = years.map((year) => ({ year, masks: new Array<Mask>(SLOT_COUNT).fill(0) }));
  for (const measure of MEASURES) {
    if (measure.kind === "monthly") {
      const months = measure.months(history);
      if (months.length > 0)
        for (const { year, masks } of rows) masks[SLOTS[measure.code]] = monthly(months, year);
    } else if (measure.kind === "state") {
      const spans = measure.spans(history);
      if (spans.length > 0)
        for (const { year, masks } of rows) masks[SLOTS[measure.code]] = state(spans, year);
    } else {
      const episodes = measure.episodes(history, years);
      if (episodes.length > 0) for (const row of rows) putEpisodes(row, measure, episodes);
    }
  }
  return rows.map(({ year, masks }) => ({ year, sex: history.sex, homes: homesOf(history, year), masks }));
}

type OnceMeasure = { code: MaskCode; waiting?: MaskCode; due?: MaskCode };

function putEpisodes(row: { year: Year; masks: Mask[] }, measure: OnceMeasure, episodes: readonly Episode[]) {
  row.masks[SLOTS[measure.code]] = reached(episodes, row.year);
  if (measure.waiting) row.masks[SLOTS[measure.waiting]] = waiting(episodes, row.year);
  if (measure.due) row.masks[SLOTS[measure.due]] = due(episodes, row.year);
}

/** Resident from the first row on, in the month of death too, not after it. */
export function homesOf({ residences, diedOn }: History, year: Year): (string | null)[] {
  const lastMonth = diedOn ? monthOf(diedOn) : null;
  const homes = new Array<string | null>(12).fill(null);
  let place = 0;
  let home: string | null = null;
  for (const number of MONTH_NUMBERS) {
    const month = monthIn(year, number);
    if (lastMonth !== null && month > lastMonth) break;
    for (let next = residences[place]; next && next.since <= month; next = residences[++place])
      home = next.homeId;
    homes[number - 1] = home;
  }
  return homes;
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
