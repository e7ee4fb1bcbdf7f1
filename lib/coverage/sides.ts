import { type Counts, upTo } from "#lib/coverage/counts";
import { campaignIn, type Indicator, isOverMeasure } from "#lib/coverage/definition";
import type { Kind, KindsWith } from "#lib/coverage/kinds";
import type { FactCode } from "#lib/fact/catalogue";
import type { FactCounts } from "#lib/fact/counts";
import type { MaskCode } from "#lib/measure/slots";
import { MONTH_NUMBERS, type MonthNumber } from "#lib/period/month";
import type { GroupCode } from "#lib/sasaran/groups";

/** Twelve counts of each side of an indicator, as one unit has them. */
export type Sides = {
  reached: Counts;
  /** Null where a sasaran stands on the other side. */
  outOf: Counts | null;
  /** Told beside the number and counted by itself: who has got there already, who is late for the last. */
  beside: Counts | null;
  /** Who is missed by name, where that is not simply who waits. */
  missed?: Counts;
};

export type Counted = {
  counts: (mask: MaskCode) => Counts;
  facts: (fact: FactCode) => FactCounts;
  proyeksi: (group: GroupCode) => number | null;
  mustReport: boolean;
  reports: Counts;
  /** The year before, where it is read. */
  yearBefore: Pick<Sides, "reached" | "outOf"> | null;
};

const NONE: Counts = Array<number>(12).fill(0);
const ONES: Counts = Array<number>(12).fill(1);

/** The indicators whose kind makes its sides in this way. */
type Made<Way extends Kind["sides"]> = Extract<Indicator, { kind: KindsWith<"sides", Way> }>;

/** One function for each way. */
const WAYS: { [Way in Kind["sides"]]: (indicator: Made<Way>, counted: Counted) => Sides } = {
  AS_COUNTED: asCounted,
  ON_TRACK: onTrack,
  CARRIED: carriedOver,
  LOST: lost,
  UNITS_REPORTED: unitsReported,
  UNITS_REACHED: unitsReached,
  AS_TOLD: asTold,
};

export function sidesOf(indicator: Indicator, kind: Kind, counted: Counted): Sides {
  // The row of its kind says that the indicator is of those that the function takes.
  const way = WAYS[kind.sides] as (indicator: Indicator, counted: Counted) => Sides;
  return way(indicator, counted);
}

function asCounted(indicator: Made<"AS_COUNTED">, { counts }: Counted): Sides {
  const outOf = isOverMeasure(indicator) ? counts(indicator.outOf.mask) : null;
  return { reached: counts(indicator.counts), outOf, beside: null };
}

/**
 * December asks for the whole: whoever got there in any month, and misses who waits for it. Before it whoever of the
 * group is not di jalur is missed; who is di jalur is always of the group.
 */
function onTrack(indicator: Made<"ON_TRACK">, { counts }: Counted): Sides {
  const soFar = MONTH_NUMBERS.map((month) => upTo(counts(indicator.counts), month));
  const [onWay, present, waiting] = [
    counts(indicator.onTrack),
    counts(indicator.outOf.known.present),
    counts(indicator.waiting),
  ];
  const inMonth = (month: MonthNumber, before: Counts, december: Counts) =>
    (month === 12 ? december : before)[month - 1] ?? 0;
  const behind = present.map((people, index) => people - (onWay[index] ?? 0));
  return {
    reached: MONTH_NUMBERS.map((month) => inMonth(month, onWay, soFar)),
    outOf: null,
    beside: soFar,
    missed: MONTH_NUMBERS.map((month) => inMonth(month, behind, waiting)),
  };
}

/** Before the first campaign of the year the last one of the year before still stands. */
function carriedOver(indicator: Made<"CARRIED">, { counts, yearBefore }: Counted): Sides {
  const carried = (own: Counts, before: Counts | null | undefined) =>
    MONTH_NUMBERS.map((month) => {
      const campaign = campaignIn(indicator, month);
      return (campaign === null ? before?.[11] : own[campaign - 1]) ?? 0;
    });
  return {
    reached: carried(counts(indicator.counts), yearBefore?.reached),
    outOf: carried(counts(indicator.outOf.mask), yearBefore?.outOf),
    beside: null,
  };
}

/** Below nought where more had the last than the first: an error of the records, and shown as one. */
function lost(indicator: Made<"LOST">, { counts }: Counted): Sides {
  const last = counts(indicator.less);
  const reached = counts(indicator.counts).map((people, index) => people - (last[index] ?? 0));
  return { reached, outOf: counts(indicator.outOf.mask), beside: counts(indicator.offers.mask) };
}

function unitsReported(_: Made<"UNITS_REPORTED">, { mustReport, reports }: Counted): Sides {
  return {
    reached: reports.map((count) => (mustReport && count > 0 ? 1 : 0)),
    outOf: mustReport ? ONES : NONE,
    beside: null,
  };
}

function asTold({ fact, outOf }: Made<"AS_TOLD">, { facts }: Counted): Sides {
  const other = "fact" in outOf ? facts(outOf.fact).people : null;
  return { reached: facts(fact).people, outOf: other, beside: null };
}

/** A desa without sasaran is on neither side; before December it is enough to be on the way: 80 % x m/12. */
function unitsReached(indicator: Made<"UNITS_REACHED">, { counts, proyeksi }: Counted): Sides {
  const { sasaran, percent } = indicator.outOf.unitsWith;
  const people = proyeksi(sasaran) || null;
  const own = counts(indicator.counts);
  return {
    reached: MONTH_NUMBERS.map((month) =>
      people !== null && upTo(own, month) * 1200 >= percent * people * month ? 1 : 0,
    ),
    outOf: people === null ? NONE : ONES,
    beside: null,
  };
}
