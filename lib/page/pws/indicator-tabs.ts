import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { hasGap } from "#lib/names/lists";
import { NAMES } from "#lib/page/pws/names-address";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";
import { WHY } from "#lib/page/pws/why-address";

export type IndicatorTab = "ANGKA" | "MENGAPA" | "NAMA";

/** The pages of one indicator, with unit, month and sasaran kept; of a number without people there is but one. */
export function indicatorTabs(indicator: Indicator, state: PwsState, current: IndicatorTab) {
  const at = { kode: indicator.code, ...state };
  const tabs = [
    { key: "ANGKA", label: "Angka", href: INDICATOR.href(at) },
    ...(hasGap(indicator)
      ? [{ key: "MENGAPA", label: "Mengapa", href: WHY.href({ ...at, per: null }) }]
      : []),
    ...(kindOf(indicator).missed
      ? [{ key: "NAMA", label: "Nama", href: NAMES.href({ ...at, per: null }) }]
      : []),
  ];
  return tabs.length < 2 ? [] : tabs.map(({ key, ...tab }) => ({ ...tab, current: key === current }));
}
