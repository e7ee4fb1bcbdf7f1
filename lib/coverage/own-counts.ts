import { inMonth, upTo } from "#lib/coverage/counts";
import type { Indicator } from "#lib/coverage/definition";
import type { UnitFigures } from "#lib/coverage/figures";
import { kindOf } from "#lib/coverage/kinds";

export type OwnCounts = {
  reached: number;
  /** Those who are counted on the other side; null where a sasaran stands there. */
  outOf: number | null;
  sasaran: number | null;
};

/** What one desa brings to the number of a month, before anything is summed. */
export function ownCounts(own: UnitFigures, indicator: Indicator, month: number): OwnCounts {
  const within = kindOf(indicator).span === "SINCE_JANUARY" ? upTo : inMonth;
  return {
    reached: within(own.reached, month),
    outOf: own.outOf && within(own.outOf, month),
    sasaran: own.sasaran,
  };
}
