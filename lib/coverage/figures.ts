import type { Klaster } from "#lib/access/actor";
import { added, type Counts } from "#lib/coverage/counts";
import {
  countedMask,
  factsOf,
  type Indicator,
  isOverMeasure,
  isOverSasaran,
  type SasaranIndicator,
  type ToldIndicator,
} from "#lib/coverage/definition";
import { type Kind, kindOf } from "#lib/coverage/kinds";
import { sidesOf } from "#lib/coverage/sides";
import type { FactCode } from "#lib/fact/catalogue";
import type { FactCounts } from "#lib/fact/counts";
import type { MaskCode } from "#lib/measure/slots";
import type { GroupCode } from "#lib/sasaran/groups";

/** Where the figures of one unit, a home or a desa, come from. */
export type UnitSource = {
  /** Both sexes, or the one that is shown. */
  counts: (mask: MaskCode) => Counts;
  /** What was told without names. */
  facts: (fact: FactCode) => FactCounts;
  /** Null: none is stored, or none is kept at this level. */
  proyeksi: (group: GroupCode) => number | null;
  /** False for a desa's bucket "tanpa posyandu", which nobody reports for. */
  mustReport: boolean;
  /** A facility, with what it told of people whose desa is not known. */
  withoutDesa: boolean;
  /** The year before, read where January is compared with December. */
  yearBefore: UnitFigures | null;
};

/** What one unit brings to one indicator. */
export type UnitFigures = {
  reached: Counts;
  /** People told without names, who add over proyeksi and are in no list; null where none are. */
  reported: Counts | null;
  waiting: Counts | null;
  due: Counts | null;
  /** The other side of a ratio. */
  outOf: Counts | null;
  /** What is told beside it. */
  beside: Counts | null;
  /** The people known of the group, when they are not those reached and waiting. */
  known: { reached: Counts; waiting: Counts } | null;
  /** The year's sasaran, of which a share is taken once, of the sum; null = none. */
  sasaran: number | null;
  /** Above 0 in a month with any live record of the klaster, or with anything this indicator itself counted. */
  reports: Counts;
  mustReport: boolean;
  /** It has no sasaran of its own: its numbers stand in the total of its puskesmas, beside the desa. */
  withoutDesa: boolean;
  yearBefore: UnitFigures | null;
};

const NONE: Counts = Array<number>(12).fill(0);

const REPORT_MASKS = {
  KLASTER_1: ["DILAYANI_2", "DILAYANI_3", "DILAYANI_4"],
  KLASTER_2: ["DILAYANI_2"],
  KLASTER_3: ["DILAYANI_3"],
  KLASTER_4: ["DILAYANI_4"],
  LINTAS_KLASTER: [],
} as const satisfies Record<Klaster, readonly MaskCode[]>;

/** Every mask that must be read to show it. */
export function masksOf(indicator: Indicator): MaskCode[] {
  const masks: MaskCode[] = [...REPORT_MASKS[indicator.klaster]];
  const counted = countedMask(indicator);
  if (counted) masks.push(counted);
  if (isOverMeasure(indicator)) masks.push(indicator.outOf.mask);
  if ("onTrack" in indicator) masks.push(indicator.onTrack);
  if ("less" in indicator) masks.push(indicator.less, indicator.offers.mask);
  if (!isOverSasaran(indicator)) return masks;
  const { waiting, due, outOf } = indicator;
  if (waiting) masks.push(waiting);
  if (due) masks.push(due);
  if (outOf.known) masks.push(...Object.values(outOf.known));
  return masks;
}

export function figuresOf(indicator: Indicator, source: UnitSource): UnitFigures {
  const { counts, facts, proyeksi, mustReport, withoutDesa, yearBefore } = source;
  const kind = kindOf(indicator);
  const reports = reportsOf(indicator, kind, source);
  const counted = { counts, facts, proyeksi, mustReport, reports, yearBefore };
  const { reached, outOf, beside, missed } = sidesOf(indicator, kind, counted);
  const of = isOverSasaran(indicator) ? indicator : null;
  // One shape for all, field by field: a page makes some thousands.
  return {
    reached,
    reported: "plus" in indicator && indicator.plus ? facts(indicator.plus).people : null,
    waiting: missed ?? (of?.waiting ? counts(of.waiting) : null),
    due: of?.due ? counts(of.due) : null,
    outOf,
    beside,
    known: missed ? { reached: NONE, waiting: added([reached, missed]) } : of && knownOf(of, source),
    sasaran: (of && proyeksi(of.outOf.sasaran)) || null,
    reports,
    mustReport,
    withoutDesa,
    yearBefore,
  };
}

/** Records of the klaster, and what only a record of the month can count; a state goes on without one. A fact is told, nought included. */
function reportsOf(indicator: Indicator, kind: Kind, { counts, facts }: UnitSource): Counts {
  const all: Counts[] = REPORT_MASKS[indicator.klaster].map(counts);
  for (const side of kind.recordedBy) {
    const mask =
      side === "counts" ? countedMask(indicator) : isOverMeasure(indicator) && indicator.outOf.mask;
    if (mask) all.push(counts(mask));
  }
  for (const fact of factsOf(indicator)) all.push(facts(fact).told);
  return added(all);
}

function knownOf(
  { outOf: { known } }: SasaranIndicator | ToldIndicator,
  { counts }: UnitSource,
): UnitFigures["known"] {
  if (!known) return null;
  if ("present" in known) return { reached: NONE, waiting: counts(known.present) };
  return { reached: counts(known.reached), waiting: counts(known.waiting) };
}

/** Rounded up, so that a share of somebody is never nobody. */
export function shareOf(people: number, percent = 100): number {
  return Math.ceil((people * percent) / 100);
}
