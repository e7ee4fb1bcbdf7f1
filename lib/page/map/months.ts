import type { AreaLevel } from "#lib/area/rows";
import { rowsOf } from "#lib/area/rows";
import type { AreaUnit } from "#lib/area/tree";
import { type Counting, countRow } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { formatMonthShort } from "#lib/format";
import { MAP, type MapState } from "#lib/page/map/address";
import { type Fill, fillOf } from "#lib/page/pws/fill";
import type { Month } from "#lib/period/month";

/** One of the small maps: by status, whatever colours the large one. */
export type MiniMap = {
  month: Month;
  label: string;
  href: string;
  current: boolean;
  fills: { key: string; fill: Fill }[];
  jelek: number;
  cukup: number;
};

export type CountedMonth = { counting: Counting; indicator: Indicator };

export function miniMap(
  { counting, indicator }: CountedMonth,
  { unit, level, state }: { unit: AreaUnit; level: AreaLevel; state: MapState },
): MiniMap {
  const { tree, month } = counting;
  const fills = rowsOf(tree, unit, level).map((area) => ({
    key: area.code,
    fill: fillOf(countRow(counting, area, indicator).row),
  }));
  const count = (wanted: Fill) => fills.filter(({ fill }) => fill === wanted).length;
  return {
    month,
    label: formatMonthShort(month),
    href: MAP.href({ ...state, month }),
    current: month === state.month,
    fills,
    jelek: count("jelek"),
    cukup: count("cukup"),
  };
}
