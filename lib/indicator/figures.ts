import type { Klaster } from "#lib/access/actor";
import type { Counts } from "#lib/indicator/counts";
import type { Indicator, SasaranIndicator } from "#lib/indicator/definition";
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
  if (indicator.kind === "reports") return masks;
  masks.push(indicator.counts);
  if (indicator.kind !== "once-yearly-sasaran") return [...masks, indicator.outOf.mask];
  const { waiting, due, outOf } = indicator;
  if (waiting) masks.push(waiting);
  if (due) masks.push(due);
  if (outOf.known) masks.push(outOf.known.reached, outOf.known.waiting);
  return masks;
}

export function figuresOf(indicator: Indicator, source: UnitSource): UnitFigures {
  const { mustReport, yearBefore } = source;
  const reports = added([...REPORT_MASKS[indicator.klaster], ...eventsOf(indicator)].map(source.counts));
  const unit = { ...NOTHING, reports, mustReport, yearBefore };
  if (indicator.kind === "once-yearly-sasaran") return { ...unit, ...ofSasaran(indicator, source) };
  if (indicator.kind !== "reports")
    return { ...unit, reached: source.counts(indicator.counts), outOf: source.counts(indicator.outOf.mask) };
  const reached = reports.map((count) => (mustReport && count > 0 ? 1 : 0));
  return { ...unit, reached, outOf: reports.map(() => (mustReport ? 1 : 0)) };
}

/** What only a record of the month can count; a state goes on without one. */
function eventsOf(indicator: Indicator): MaskCode[] {
  if (indicator.kind === "reports" || indicator.kind === "ratio-state") return [];
  return indicator.kind === "ratio-events" ? [indicator.counts, indicator.outOf.mask] : [indicator.counts];
}

const NOTHING = { reached: NONE, waiting: null, due: null, outOf: null, known: null, sasaran: null };

function ofSasaran({ counts, waiting, due, outOf }: SasaranIndicator, source: UnitSource) {
  const { known, sasaran } = outOf;
  return {
    reached: source.counts(counts),
    waiting: waiting ? source.counts(waiting) : null,
    due: due ? source.counts(due) : null,
    known: known ? { reached: source.counts(known.reached), waiting: source.counts(known.waiting) } : null,
    sasaran: source.proyeksi(sasaran) || null,
  };
}

/** Rounded up, so that a share of somebody is never nobody. */
export function shareOf(people: number, percent = 100): number {
  return Math.ceil((people * percent) / 100);
}

/** In place: a page asks this for every unit and indicator. */
function added(all: readonly Counts[]): Counts {
  const [first = NONE, ...others] = all;
  if (others.length === 0) return first;
  const sums = [...first];
  for (const counts of others)
    for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (counts[index] ?? 0);
  return sums;
}
