import type { Klaster } from "#lib/access/actor";
import { added, type Counts } from "#lib/coverage/counts";
import {
  type Indicator,
  isOverMeasure,
  isOverSasaran,
  type SasaranIndicator,
} from "#lib/coverage/definition";
import { type Kind, kindOf } from "#lib/coverage/kinds";
import type { MaskCode } from "#lib/measure/slots";
import type { GroupCode } from "#lib/sasaran/groups";

/** Where the figures of one unit, a home or a desa, come from. */
export type UnitSource = {
  /** Both sexes, or the one that is shown. */
  counts: (mask: MaskCode) => Counts;
  /** Null: none is stored, or none is kept at this level. */
  proyeksi: (group: GroupCode) => number | null;
  /** False for a desa's bucket "tanpa posyandu", which nobody reports for. */
  mustReport: boolean;
  /** The year before, read where January is compared with December. */
  yearBefore: UnitFigures | null;
};

/** What one unit brings to one indicator. */
export type UnitFigures = {
  reached: Counts;
  waiting: Counts | null;
  due: Counts | null;
  /** The other side of a ratio. */
  outOf: Counts | null;
  /** The people known of the group, when they are not those reached and waiting. */
  known: { reached: Counts; waiting: Counts } | null;
  /** The year's sasaran, of which a share is taken once, of the sum; null = none. */
  sasaran: number | null;
  /** Above 0 in a month with any live record of the klaster, or with anything this indicator itself counted. */
  reports: Counts;
  mustReport: boolean;
  yearBefore: UnitFigures | null;
};

const NONE: Counts = Array<number>(12).fill(0);
const ONES: Counts = Array<number>(12).fill(1);

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
  if (isOverMeasure(indicator)) return [...masks, indicator.counts, indicator.outOf.mask];
  if (!isOverSasaran(indicator)) return masks;
  const { counts, waiting, due, outOf } = indicator;
  masks.push(counts);
  if (waiting) masks.push(waiting);
  if (due) masks.push(due);
  if (outOf.known) masks.push(outOf.known.reached, outOf.known.waiting);
  return masks;
}

export function figuresOf(indicator: Indicator, source: UnitSource): UnitFigures {
  const { mustReport, yearBefore } = source;
  if (isOverSasaran(indicator)) return ofSasaran(indicator, source);
  if (isOverMeasure(indicator)) {
    const sides = { counts: source.counts(indicator.counts), outOf: source.counts(indicator.outOf.mask) };
    const reports = reportsOf(indicator, source, sides);
    return { ...OF_NO_SASARAN, reached: sides.counts, outOf: sides.outOf, reports, mustReport, yearBefore };
  }
  const reports = reportsOf(indicator, source, { counts: null, outOf: null });
  const reached = reports.map((count) => (mustReport && count > 0 ? 1 : 0));
  return { ...OF_NO_SASARAN, reached, outOf: mustReport ? ONES : NONE, reports, mustReport, yearBefore };
}

/** Records of the klaster, and what only a record of the month can count; a state goes on without one. */
function reportsOf(
  indicator: Indicator,
  { counts }: UnitSource,
  sides: Record<Kind["recordedBy"][number], Counts | null>,
): Counts {
  const all: (Counts | null)[] = REPORT_MASKS[indicator.klaster].map(counts);
  for (const side of kindOf(indicator).recordedBy) all.push(sides[side]);
  return added(all);
}

const OF_NO_SASARAN = { waiting: null, due: null, known: null, sasaran: null };

function ofSasaran(indicator: SasaranIndicator, source: UnitSource): UnitFigures {
  const { waiting, due } = indicator;
  const { known, sasaran } = indicator.outOf;
  const reached = source.counts(indicator.counts);
  return {
    reached,
    waiting: waiting ? source.counts(waiting) : null,
    due: due ? source.counts(due) : null,
    outOf: null,
    known: known ? { reached: source.counts(known.reached), waiting: source.counts(known.waiting) } : null,
    sasaran: source.proyeksi(sasaran) || null,
    reports: reportsOf(indicator, source, { counts: reached, outOf: null }),
    mustReport: source.mustReport,
    yearBefore: source.yearBefore,
  };
}

/** Rounded up, so that a share of somebody is never nobody. */
export function shareOf(people: number, percent = 100): number {
  return Math.ceil((people * percent) / 100);
}
