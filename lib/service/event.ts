import { completedMonths, type Day, daysBetween } from "#lib/period/day";
import type { AgeBand } from "#lib/service/age-bands";
import type { History } from "#lib/service/history";

/** Something that happened on a day; its code is one of a list that only its measure knows. */
export type Happening = { code: string; on: Day };

/** Newborns are told apart by days. */
export type EventBand = AgeBand | { code: string; before: { days: number } };

/**
 * What may happen more than once a month, or has a long list of codes: visits by place, diagnoses. A pure function of
 * the history, like a measure; what it counts is stored as MEASURE.CODE.
 */
export type EventMeasure = {
  code: string;
  /** The youngest first; the last has no limit. */
  bands: readonly EventBand[];
  events: (history: History) => readonly Happening[];
};

/** Of the age on the day it happened. */
export function bandOf(bands: readonly EventBand[], bornOn: Day, on: Day): string {
  const band = bands.find(({ before }) => {
    if (before === null) return true;
    return "days" in before
      ? daysBetween(bornOn, on) < before.days
      : completedMonths(bornOn, on) < before.months;
  });
  if (!band) throw new Error("The last band has no limit");
  return band.code;
}
