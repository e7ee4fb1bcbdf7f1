import { countedMask, type Indicator, isOverMeasure } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { isUnknown } from "#lib/coverage/labels";
import { rateOfValue } from "#lib/coverage/rate";
import type { SeriesPoint } from "#lib/coverage/read-series";
import type { Value } from "#lib/coverage/value";
import { formatNumber } from "#lib/format";
import { monthWords } from "#lib/page/pws/row-words";
import type { Point, Story } from "#lib/page/situation/tendency";

/** A year and the month before it. */
export const STORY_MONTHS = 13;
/** Below so many people a month one of them makes a movement. */
const FEWEST = 5;

/** The months of one indicator that ended, as they may be told. */
export function storyOf(indicator: Indicator, points: readonly SeriesPoint[]): Story {
  const { code, label, betterWhen } = indicator;
  return {
    code,
    label,
    betterWhen,
    madeFrom: [countedMask(indicator), isOverMeasure(indicator) ? indicator.outOf.mask : null].filter(
      (mask) => mask !== null,
    ),
    points: points.filter(({ counted }) => !counted?.question.running).map(pointOf),
  };
}

function pointOf({ month, counted }: SeriesPoint): Point {
  const nothing: Point = { month, value: null, words: "" };
  if (!counted || isUnknown(counted.row.status)) return nothing;
  const { row, question } = counted;
  const own = row.thisMonth;
  if (!own || row.small) return nothing;
  const heads = kindOf(question.indicator).months === "HEADS";
  if (heads ? own.reached < FEWEST : isFew(own, question.rules.smallBelow)) return nothing;
  const rate = rateOfValue(own, question.indicator);
  const shown = heads ? own.reached : rate === null ? null : Math.round(rate * 10) / 10;
  return {
    month,
    value: shown,
    words: heads
      ? `${formatNumber(own.reached)} orang`
      : `${monthWords(own, question)} (${formatNumber(own.reached)}/${formatNumber(own.outOf)})`,
  };
}

function isFew({ outOf }: Value, smallBelow: number): boolean {
  return (outOf ?? 0) < smallBelow;
}
