import type { Day } from "#lib/period/day";
import type { Band } from "#lib/service/age-bands";
import type { History } from "#lib/service/history";

/** Something that happened on a day; its code is one of a list that only its measure knows. */
export type Happening = { code: string; on: Day };

/**
 * What may happen more than once a month, or has a long list of codes: visits by place, diagnoses. A pure function of
 * the history, like a measure; what it counts is stored as MEASURE.CODE.
 */
export type EventMeasure = {
  code: string;
  bands: readonly Band[];
  events: (history: History) => readonly Happening[];
};
