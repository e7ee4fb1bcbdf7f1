import type { Episode, Span } from "#lib/mask/mask";
import type { Day } from "#lib/period/day";
import { type Month, monthOf, type Year, yearOf } from "#lib/period/month";
import type { AgeBand } from "#lib/service/age-bands";
import type { History, RecordHistory } from "#lib/service/history";

/**
 * What counts, and in which month, for one person. A pure function of the history: it reads no clock,
 * so that what it says of a month stays true until something more is recorded.
 */
export type Measure =
  | {
      kind: "once";
      code: string;
      /** One per pregnancy, or one per year of a yearly screening (only the given years are asked for). */
      episodes: (history: History, years: readonly Year[]) => Episode[];
    }
  | { kind: "monthly"; code: string; months: (history: History) => Month[] }
  | { kind: "state"; code: string; spans: (history: History) => Span[] };

/**
 * The same by age, each band with masks of its own (CODE_BAND), so that their sum is the measure: an event stands in the
 * band of its day (the first of a month decides), a state and who waits in that of the last day of the month.
 */
export type MeasureByAge = { code: string; by: readonly AgeBand[] } & (
  | { kind: "once"; episodes: (history: History, years: readonly Year[]) => DatedEpisode[] }
  | { kind: "monthly"; days: (history: History) => Day[] }
  | { kind: "state"; spans: (history: History) => Span[] }
);

export type DatedEpisode = Omit<Episode, "reachedOn"> & { reachedOn: Day | null };

export function once<const Code extends string>(
  code: Code,
  episodes: (history: History, years: readonly Year[]) => Episode[],
) {
  return { kind: "once", code, episodes } as const;
}

export function monthly<const Code extends string>(code: Code, months: (history: History) => Month[]) {
  return { kind: "monthly", code, months } as const;
}

export function state<const Code extends string>(code: Code, spans: (history: History) => Span[]) {
  return { kind: "state", code, spans } as const;
}

export function onceByAge<const Code extends string, const By extends readonly AgeBand[]>(
  code: Code,
  by: By,
  episodes: (history: History, years: readonly Year[]) => DatedEpisode[],
) {
  return { kind: "once", code, by, episodes } as const;
}

export function monthlyByAge<const Code extends string, const By extends readonly AgeBand[]>(
  code: Code,
  by: By,
  days: (history: History) => Day[],
) {
  return { kind: "monthly", code, by, days } as const;
}

export function stateByAge<const Code extends string, const By extends readonly AgeBand[]>(
  code: Code,
  by: By,
  spans: (history: History) => Span[],
) {
  return { kind: "state", code, by, spans } as const;
}

/** Something found; nobody waits for it. */
export function happened(month: Month): Episode {
  return { opensOn: month, reachedOn: month, waitsUntil: month, dueFrom: null };
}

/** Found at most once a calendar year: in the month of the first of the records that are read for which it holds. */
export function firstOfYear<const Code extends string, One extends Pick<RecordHistory, "servedOn">>(
  code: Code,
  read: (history: History) => readonly One[],
  holds: (record: One, history: History) => boolean,
) {
  return once(code, (history) => {
    const found: Episode[] = [];
    let year: Year | null = null;
    for (const record of read(history)) {
      if (yearOf(record.servedOn) === year || !holds(record, history)) continue;
      year = yearOf(record.servedOn);
      found.push(happened(monthOf(record.servedOn)));
    }
    return found;
  });
}

/**
 * Computes something about a history once, however many measures ask for it one after the other. Only the last history
 * is kept: a recount goes from person to person, and a map of all of them would be the collector's burden.
 */
export function oncePerHistory<T>(compute: (history: History) => T): (history: History) => T {
  let last: { history: History; value: T } | null = null;
  return (history) => {
    if (last?.history !== history) last = { history, value: compute(history) };
    return last.value;
  };
}
