import type { Measure } from "#lib/service/measure";

type Catalogued = Measure & { waiting?: string; due?: string };

/** Every mask that a measure writes. */
type MasksOf<One> = One extends { code: infer Code extends string }
  ? Code | NamedBy<One, "waiting"> | NamedBy<One, "due">
  : never;
type NamedBy<One, Key extends string> = One extends Record<Key, infer Code extends string> ? Code : never;

type Written<Measures extends readonly Catalogued[], Open extends string, Restricted extends string> = {
  measures: Measures;
  /** The number of each mask. */
  slots: Readonly<Record<Open, number>>;
  /** Of those that only puskesmas and above may read: HIV, ODGJ, pasung. */
  restricted: Readonly<Record<Restricted, number>>;
} & (MasksOf<Measures[number]> extends Open | Restricted ? unknown : never);

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
  /** Numbers of slots, ascending. */
  open: readonly number[];
  restricted: readonly number[];
  slotsOf: (code: string) => readonly number[];
  /** What stored masks depend on besides histories and dated values. */
  meaning: unknown;
};

export function catalogueOf<
  const Measures extends readonly Catalogued[],
  Open extends string,
  Restricted extends string,
>({ measures, slots, restricted }: Written<Measures, Open, Restricted>): Catalogue {
  const numbers = new Map(
    Object.entries<number>({ ...slots, ...restricted }).map(([code, slot]) => [code, [slot] as const]),
  );
  const slotsOf = (code: string) => {
    const found = numbers.get(code);
    if (!found) throw new Error(`No slot for ${code}`);
    return found;
  };
  const slotOf = (code: string) => slotsOf(code)[0];
  return {
    monthly: measures.flatMap((one) =>
      one.kind === "monthly" ? [{ slot: slotOf(one.code), months: one.months }] : [],
    ),
    states: measures.flatMap((one) =>
      one.kind === "state" ? [{ slot: slotOf(one.code), spans: one.spans }] : [],
    ),
    once: measures.flatMap((one) =>
      one.kind === "once"
        ? [
            {
              reached: slotOf(one.code),
              waiting: one.waiting ? slotOf(one.waiting) : null,
              due: one.due ? slotOf(one.due) : null,
              episodes: one.episodes,
            },
          ]
        : [],
    ),
    open: ascending(slots),
    restricted: ascending(restricted),
    slotsOf,
    meaning: [slots, restricted, measures.map(({ code, kind }) => [code, kind])],
  };
}

function ascending(slots: Readonly<Record<string, number>>): number[] {
  return Object.values(slots).sort((a, b) => a - b);
}
