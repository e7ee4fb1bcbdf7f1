import { checkBands, foundIn, numbersOf, type Slots } from "#lib/measure/slot-numbers";
import type { EventMeasure } from "#lib/service/event";
import type { Measure, MeasureByAge } from "#lib/service/measure";

export type Catalogued = (Measure | MeasureByAge) & { waiting?: string; due?: string };

/** What a measure is asked for by: itself, who waits, who is due. */
export type MasksOf<One> = One extends { code: infer Code extends string }
  ? Code | NamedBy<One, "waiting"> | NamedBy<One, "due">
  : never;
type NamedBy<One, Key extends string> = One extends Record<Key, infer Code extends string> ? Code : never;

/** Every mask that it writes. */
type SlotsOf<One> = One extends { by: readonly { code: infer Band extends string }[] }
  ? `${MasksOf<One>}_${Band}`
  : MasksOf<One>;

type Written<Measures extends readonly Catalogued[], Open extends string, Restricted extends string> = {
  measures: Measures;
  /** The number of each mask. */
  slots: Readonly<Record<Open, number>>;
  /** Of those that only puskesmas and above may read: HIV, ODGJ, pasung. */
  restricted: Readonly<Record<Restricted, number>>;
  events?: readonly EventMeasure[];
} & (SlotsOf<Measures[number]> extends Open | Restricted ? unknown : never);

type Of<Kind extends Measure["kind"]> = Extract<Measure, { kind: Kind }>;

/** Measures by kind, each with the numbers of its masks. */
export type Catalogue = {
  monthly: readonly { slot: number; months: Of<"monthly">["months"] }[];
  states: readonly { slot: number; spans: Of<"state">["spans"] }[];
  once: readonly {
    reached: number;
    waiting: number | null;
    due: number | null;
    episodes: Of<"once">["episodes"];
  }[];
  /** With a number for each band. */
  byAge: readonly { measure: MeasureByAge; reached: Slots; waiting: Slots | null; due: Slots | null }[];
  /** What happens more than once a month, by code and age. */
  events: readonly EventMeasure[];
  /** Numbers of slots, ascending. */
  open: Slots;
  restricted: Slots;
  /** The slots of which a mask is the sum. */
  slotsOf: (mask: string) => Slots;
  /** The same; an error for a restricted one, of which the tables that everybody reads know nothing. */
  openSlotsOf: (mask: string) => Slots;
  /** What stored masks depend on besides histories and dated values. */
  meaning: unknown;
};

export function catalogueOf<
  const Measures extends readonly Catalogued[],
  Open extends string,
  Restricted extends string,
>({ measures, slots, restricted, events = [] }: Written<Measures, Open, Restricted>): Catalogue {
  const numbers = numbersOf(
    [...Object.entries<number>(slots), ...Object.entries<number>(restricted)],
    measures,
  );
  for (const { bands } of events) checkBands(bands);
  const closed = new Set(Object.values<number>(restricted));
  const slotsOf = (mask: string) => foundIn(numbers, mask);
  const one = (mask: string) => slotsOf(mask)[0] ?? 0;
  const simple = measures.flatMap((measure) => ("by" in measure ? [] : [measure]));
  return {
    monthly: simple.flatMap((measure) =>
      measure.kind === "monthly" ? [{ slot: one(measure.code), months: measure.months }] : [],
    ),
    states: simple.flatMap((measure) =>
      measure.kind === "state" ? [{ slot: one(measure.code), spans: measure.spans }] : [],
    ),
    once: simple.flatMap((measure) =>
      measure.kind === "once"
        ? [
            {
              reached: one(measure.code),
              waiting: measure.waiting ? one(measure.waiting) : null,
              due: measure.due ? one(measure.due) : null,
              episodes: measure.episodes,
            },
          ]
        : [],
    ),
    byAge: measures.flatMap((measure) =>
      "by" in measure
        ? [
            {
              measure,
              reached: slotsOf(measure.code),
              waiting: measure.waiting ? slotsOf(measure.waiting) : null,
              due: measure.due ? slotsOf(measure.due) : null,
            },
          ]
        : [],
    ),
    events,
    open: Object.values<number>(slots).sort(ascending),
    restricted: Object.values<number>(restricted).sort(ascending),
    slotsOf,
    openSlotsOf: (mask) => {
      const found = slotsOf(mask);
      if (found.some((slot) => closed.has(slot))) throw new Error(`Restricted: ${mask}`);
      return found;
    },
    meaning: [
      slots,
      restricted,
      measures.map((measure) => [measure.code, measure.kind, "by" in measure ? measure.by : null]),
      events.map(({ code, bands }) => [code, bands]),
    ],
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}
