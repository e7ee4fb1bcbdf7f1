import {
  due,
  type Episode,
  type Mask,
  monthly,
  NO_MONTH,
  reached,
  type Span,
  state,
  waiting,
} from "#lib/mask/mask";
import { type MasksOfYear, put, putByAge } from "#lib/measure/by-age";
import { CATALOGUE } from "#lib/measure/catalogue";
import type { Catalogue } from "#lib/measure/catalogue-of";
import type { Masks } from "#lib/measure/masks";
import { MONTH_NUMBERS, type Month, monthIn, monthOf, type Year } from "#lib/period/month";
import type { History, ResidenceSpan, Sex } from "#lib/service/history";

/** What one person counts for in one year. */
export type PersonYear = {
  year: Year;
  sex: Sex;
  /** Twelve leaf units; null = not living in the kabupaten in that month. */
  homes: readonly (string | null)[];
  masks: Masks;
};

/** The masks of these years, as the history says today. One pass over the history serves all years. */
export function personYearsOf(
  history: History,
  years: readonly Year[],
  catalogue: Catalogue = CATALOGUE,
): PersonYear[] {
  const rows: MasksOfYear[] = years.map((year) => ({ year, masks: new Map<number, Mask>() }));
  for (const { slot, months } of catalogue.monthly) {
    const happened = months(history);
    if (happened.length === 0) continue;
    const masks = monthly(happened, years);
    for (const [place, row] of rows.entries()) put(row.masks, slot, masks[place] ?? NO_MONTH);
  }
  for (const { slot, spans } of catalogue.states) {
    const held = spans(history);
    if (held.length > 0) for (const { year, masks } of rows) put(masks, slot, state(held, year));
  }
  const gone = goneSpans(history);
  for (const once of catalogue.once) {
    const known = once.episodes(history, years);
    if (known.length > 0) for (const row of rows) putEpisodes(row, once, known, gone);
  }
  for (const one of catalogue.byAge) putByAge(rows, one, { history, gone });
  return rows.map(({ year, masks }) => ({ year, sex: history.sex, homes: homesOf(history, year), masks }));
}

type OnceSlots = Pick<Catalogue["once"][number], "reached" | "waiting" | "due">;

function putEpisodes(
  { year, masks }: MasksOfYear,
  slots: OnceSlots,
  episodes: readonly Episode[],
  gone: readonly Span[],
) {
  put(masks, slots.reached, reached(episodes, year));
  if (slots.waiting === null) return;
  const there = ~state(gone, year);
  put(masks, slots.waiting, waiting(episodes, year) & there);
  if (slots.due !== null) put(masks, slots.due, due(episodes, year) & there);
}

/** At the end of the month of death, or of moving out of the kabupaten, nobody waits. */
function goneSpans({ diedOn, residences }: History): Span[] {
  const left = residences.flatMap(({ leftOn }) => {
    const month = leftOn && monthOf(leftOn);
    return month ? [{ from: month, to: month }] : [];
  });
  return diedOn ? [...left, { from: monthOf(diedOn), to: null }] : left;
}

/** Resident from the first row on, in the months of moving out and of death too, not after them. */
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
