import { due, type Episode, type Mask, monthly, NO_MONTH, type Span, state, waiting } from "#lib/mask/mask";
import type { Catalogue } from "#lib/measure/catalogue-of";
import type { Day } from "#lib/period/day";
import { type Month, monthOf, type Year } from "#lib/period/month";
import { type AgeBand, bandOn, bandSpans } from "#lib/service/age-bands";
import type { History } from "#lib/service/history";
import type { DatedEpisode } from "#lib/service/measure";

export type MasksOfYear = { year: Year; masks: Map<number, Mask> };

type ByAge = Catalogue["byAge"][number];
type Of = { history: History; gone: readonly Span[] };

export function put(masks: Map<number, Mask>, slot: number, mask: Mask) {
  if (mask !== NO_MONTH) masks.set(slot, mask);
}

/** A measure taken apart by age: in each month its bit stands in one band. */
export function putByAge(rows: readonly MasksOfYear[], { measure, ...slots }: ByAge, { history, gone }: Of) {
  const { kind, by } = measure;
  const events = (days: readonly Day[]) =>
    putEvents(rows, slots.reached, { days, by, bornOn: history.bornOn });
  if (kind === "monthly") return events(measure.days(history));
  const ages = bandSpans(by, history);
  if (kind === "state") {
    const spans = measure.spans(history);
    for (const row of rows) putByBand(row, slots.reached, { mask: state(spans, row.year), ages });
    return;
  }
  const years = rows.map(({ year }) => year);
  const dated = measure.episodes(history, years);
  events(dated.flatMap(({ reachedOn }) => reachedOn ?? []));
  const episodes = dated.map(inMonths);
  for (const row of rows) {
    const there = ~state(gone, row.year);
    if (slots.waiting) putByBand(row, slots.waiting, { mask: waiting(episodes, row.year) & there, ages });
    if (slots.due) putByBand(row, slots.due, { mask: due(episodes, row.year) & there, ages });
  }
}

type Events = { days: readonly Day[]; by: readonly AgeBand[]; bornOn: Day };

/** Of several in a month the first decides, or one person would be counted twice. */
function putEvents(rows: readonly MasksOfYear[], slots: readonly number[], { days, by, bornOn }: Events) {
  const first = new Map<Month, Day>();
  for (const day of days) {
    const known = first.get(monthOf(day));
    if (!known || day < known) first.set(monthOf(day), day);
  }
  const years = rows.map(({ year }) => year);
  for (const [place, slot] of slots.entries()) {
    const months = [...first].flatMap(([month, day]) =>
      bandOn(by, bornOn, day) === by[place] ? [month] : [],
    );
    const masks = monthly(months, years);
    for (const [index, row] of rows.entries()) put(row.masks, slot, masks[index] ?? NO_MONTH);
  }
}

type Aged = { mask: Mask; ages: readonly Span[] };

function putByBand({ year, masks }: MasksOfYear, slots: readonly number[], { mask, ages }: Aged) {
  if (mask === NO_MONTH) return;
  for (const [band, slot] of slots.entries()) {
    const age = ages[band];
    if (age) put(masks, slot, mask & state([age], year));
  }
}

function inMonths({ reachedOn, ...episode }: DatedEpisode): Episode {
  return { ...episode, reachedOn: reachedOn && monthOf(reachedOn) };
}
