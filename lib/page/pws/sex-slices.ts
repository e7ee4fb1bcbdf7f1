import type { AreaUnit } from "#lib/area/tree";
import { type Counting, countTotal } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { rateOf, rateWords } from "#lib/coverage/rate";
import type { FiguresBySex } from "#lib/coverage/read-figures-by-sex";
import type { Value } from "#lib/coverage/value";
import { madeWords } from "#lib/page/pws/row-words";
import type { Sex } from "#lib/service/history";

export type Slice = { percent: string; made: string; small: boolean } & Value;

/** One indicator of those known by name, both sexes and each. */
export type SexSlice = { code: string; label: string; both: Slice; L: Slice; P: Slice };

/** Only where both sexes can be counted: of mothers there is nothing to take apart. */
export function sexSlices(
  counting: Counting,
  bySex: FiguresBySex,
  { unit, indicators }: { unit: AreaUnit; indicators: readonly Indicator[] },
): SexSlice[] {
  const riil = { ...counting, basis: "RIIL" } as const;
  const sliceOf = (indicator: Indicator, sex: Sex) =>
    toldOf({ ...riil, figures: bySex.figures(sex) }, unit, indicator);
  return indicators
    .map((indicator) => ({
      code: indicator.code,
      label: indicator.label,
      both: toldOf(riil, unit, indicator),
      L: sliceOf(indicator, "L"),
      P: sliceOf(indicator, "P"),
    }))
    .filter(({ L, P }) => (L.outOf ?? 0) > 0 && (P.outOf ?? 0) > 0);
}

function toldOf(counting: Counting, unit: AreaUnit, indicator: Indicator): Slice {
  const { row } = countTotal(counting, unit, indicator);
  const { reached, outOf, small } = row;
  const share = outOf ? { numerator: reached, denominator: outOf } : null;
  return {
    reached,
    outOf,
    small,
    percent: rateWords(rateOf(share, indicator), indicator),
    made: madeWords(row).replaceAll(" ", ""),
  };
}
