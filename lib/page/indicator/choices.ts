import { KLASTER_LABELS } from "#lib/access/labels";
import { fullName } from "#lib/area/labels";
import type { AreaLevel } from "#lib/area/rows";
import { type AreaTree, type AreaUnit, isHome, pathOf } from "#lib/area/tree";
import { klastersIn } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import type { Basis } from "#lib/coverage/kinds";
import { hasBasis } from "#lib/coverage/question";
import { formatMonth, formatMonthName } from "#lib/format";
import { LEVEL_LABELS } from "#lib/page/pws/labels";
import { INDICATOR, type PwsState } from "#lib/page/pws/state";
import type { Month } from "#lib/period/month";

export type Choice = { label: string; href: string; current: boolean };
export type OtherIndicators = { title: string; indicators: Choice[] }[];

/** Addresses of the pages beside this one. */
export function pagesOf(kode: string, state: PwsState, page: number) {
  const hrefOf = (to: number) => INDICATOR.href({ kode, ...state, page: to });
  return { previous: hrefOf(page - 1), next: hrefOf(page + 1) };
}

/** Ways to divide the unit; none where there is only one. */
export function levelChoices(
  levels: readonly AreaLevel[],
  { level, kode, state }: { level: AreaLevel | undefined; kode: string; state: PwsState },
): Choice[] {
  if (levels.length < 2) return [];
  return levels.map((one, index) => ({
    label: `Per ${LEVEL_LABELS[one]}`,
    href: INDICATOR.href({ kode, ...state, per: index === 0 ? null : one }),
    current: one === level,
  }));
}

/** The same place, month and sasaran for another indicator, by klaster. */
export function otherIndicators({ code }: Indicator, state: PwsState): OtherIndicators {
  return klastersIn(state.month)
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ klaster, indicators }) => ({
      title: KLASTER_LABELS[klaster],
      indicators: indicators.map((other) => ({
        label: other.label,
        href: INDICATOR.href({ kode: other.code, ...state }),
        current: other.code === code,
      })),
    }));
}

type Framed = { tree: AreaTree; unit: AreaUnit; month: Month; basis: Basis; running: boolean };

export function subtitleOf({ tree, unit, month, basis, running }: Framed, indicator: Indicator): string {
  const where = pathOf(tree, unit).map(fullName).reverse().join(", ");
  const live = running ? " (berjalan)" : "";
  const against = !hasBasis(indicator)
    ? ""
    : basis === "PROYEKSI"
      ? " · terhadap sasaran proyeksi"
      : ` · terhadap sasaran riil, diketahui s.d. ${formatMonthName(month)}`;
  const below = isHome(unit) && hasBasis(indicator) ? "; proyeksi tidak dibagi di bawah desa" : "";
  return `${where} · ${formatMonth(month)}${live}${against}${below}`;
}
